import { redirect } from '@tanstack/react-router'
import { signInPath } from '../site/site.ts'

/** Before sign-in there is nothing but the sign-in and what an app leaves open: nobody is even told which pages there are. */
export function onlySignedIn(
  { viewer }: { viewer: object | null },
  here: { pathname: string; publicHref: string },
  open: readonly string[] = [],
): void {
  if (!viewer && here.pathname !== signInPath && !open.includes(here.pathname))
    throw redirect({ to: signInPath, search: { next: here.publicHref } })
}
