import { redirect } from '@tanstack/react-router'
import type { RouterContext } from './routerContext.ts'

/** Shops have their own entrance. */
export function onlyStaff({ viewer }: RouterContext): void {
  if (viewer && !viewer.staff) throw redirect({ href: '/', reloadDocument: true })
}
