import { forgetEverythingRead } from './forgetEverythingRead.ts'

let ending = false

/** The session is over: wipes what was read and asks to sign in again, then comes back to the same page. */
export function endSession(signInUrl: string): void {
  if (ending) return
  ending = true
  const next = new URLSearchParams({ next: `${location.pathname}${location.search}`, ended: 'true' })
  forgetEverythingRead()
    .catch(reportError)
    .finally(() => location.replace(`${signInUrl}?${next}`))
}
