import { forgetEverythingRead } from './forgetEverythingRead.ts'
import { minutesToWait } from './minutesToWait.ts'

/**
 * How a sign-in ended. codeNeeded: the password fits, a code is asked for. wrong: name or password do not fit (which of
 * them is not told). tooManyTries: held back for a while. offline: no answer. broken: the server failed.
 */
export type SignInOutcome =
  | { kind: 'signedIn' }
  | { kind: 'codeNeeded' }
  | { kind: 'wrong' }
  | { kind: 'tooManyTries'; minutes: number }
  | { kind: 'offline' }
  | { kind: 'broken' }

export async function signIn(username: string, password: string, locale: string): Promise<SignInOutcome> {
  const response = await fetch('/api/auth/sign-in/username', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json', 'accept-language': locale },
    body: JSON.stringify({ username, password }),
  }).catch(() => null)
  if (!response?.ok) return response ? outcomeOf(response) : { kind: 'offline' }
  // Whoever was here before: nothing of theirs shows to the next.
  await forgetEverythingRead()
  const { twoFactorRedirect } = (await response.json()) as { twoFactorRedirect?: boolean }
  return { kind: twoFactorRedirect ? 'codeNeeded' : 'signedIn' }
}

export function outcomeOf(response: Response): SignInOutcome {
  const { status, headers } = response
  if (response.ok) return { kind: 'signedIn' }
  if (status === 429) return { kind: 'tooManyTries', minutes: minutesToWait(headers) }
  if (status === 400 || status === 401 || status === 403 || status === 422) return { kind: 'wrong' }
  if (status === 502 || status === 503 || status === 504) return { kind: 'offline' }
  return { kind: 'broken' }
}
