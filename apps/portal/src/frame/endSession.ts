import { forgetEverythingRead } from '@kewo/client'
import { paths } from '../paths.ts'

let ending = false

/** The session is over: wipes what was read and asks to sign in again, then comes back to the same page. */
export function endSession(): void {
  if (ending) return
  ending = true
  const { pathname, search } = location
  const next = new URLSearchParams({ next: `${pathname}${search}`, ended: 'true' })
  forgetEverythingRead()
    .catch(console.error)
    .finally(() => location.replace(`${paths.signIn}?${next}`))
}
