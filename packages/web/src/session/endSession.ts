import { forgetEverythingRead } from './forgetEverythingRead.ts'

let ending = false

/** The sign-in at an address, which leads back to this page and says that what was typed is still there. */
export function signInAgainUrl(signInUrl: string): string {
  const search = new URLSearchParams({ next: `${location.pathname}${location.search}`, ended: 'true' })
  return `${signInUrl}?${search}`
}

/** The session is over: wipes what was read and asks to sign in again, then comes back to the same page. */
export function endSession(signInUrl: string): void {
  if (ending) return
  ending = true
  void forgetEverythingRead().then(() => location.replace(signInAgainUrl(signInUrl)))
}
