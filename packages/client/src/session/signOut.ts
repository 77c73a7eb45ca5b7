import { Failure } from '../failure/Failure.ts'
import { forgetEverythingRead } from './forgetEverythingRead.ts'

/**
 * Ends the session on the server, then wipes what was read from the device. Throws a Failure when the server cannot be
 * reached: the session would go on, so saying "signed out" would be untrue.
 */
export async function signOut(): Promise<void> {
  const response = await fetch('/api/auth/sign-out', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json' },
    body: '{}',
  }).catch((cause: unknown) => {
    throw new Failure('OFFLINE', { cause })
  })
  if (!response.ok && response.status !== 401) throw new Failure('BROKEN')
  await forgetEverythingRead()
}
