import { redirect } from '@tanstack/react-router'
import { paths } from '../paths.ts'
import type { RouterContext } from './routerContext.ts'

/** Nobody gets in without signing in; shops have their own entrance. */
export function onlyStaff({ viewer }: RouterContext, here: string): void {
  if (!viewer) throw redirect({ to: paths.signIn, search: { next: here } })
  if (!viewer.staff) throw redirect({ href: '/', reloadDocument: true })
}
