import { redirect } from '@tanstack/react-router'
import { paths } from '../paths.ts'
import type { RouterContext } from './routerContext.ts'

const open: readonly string[] = [paths.signIn, paths.firstAdmin]

/** Before sign-in there is nothing but the sign-in: nobody is even told which pages there are. */
export function onlySignedIn(
  { viewer }: RouterContext,
  here: { pathname: string; publicHref: string },
): void {
  if (!viewer && !open.includes(here.pathname))
    throw redirect({ to: paths.signIn, search: { next: here.publicHref } })
}
