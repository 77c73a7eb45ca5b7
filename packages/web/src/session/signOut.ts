import { requestHeaders } from '../connection/requestHeaders.ts'
import { Failure } from '../failure/Failure.ts'
import { forgetEverythingRead } from './forgetEverythingRead.ts'
import { tellTabs } from './tabs.ts'
import { become } from './whosePage.ts'

/**
 * Ends the session on the server, then wipes what was read from the device. Throws a Failure when the server cannot be
 * reached: the session would go on, so saying "signed out" would be untrue.
 */
export async function signOut(): Promise<void> {
  const response = await fetch('/api/auth/sign-out', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json', ...requestHeaders(document.documentElement.lang) },
    body: '{}',
  }).catch((cause: unknown) => {
    throw new Failure('OFFLINE', { cause })
  })
  if (response.status === 409) {
    become('another')
    throw new Failure('ANOTHER_PERSON')
  }
  if (!response.ok && response.status !== 401) throw new Failure('BROKEN')
  // Before the page is left: come back to from the browser's memory it must show nothing any more.
  become('ended')
  tellTabs(null)
  await forgetEverythingRead()
}
