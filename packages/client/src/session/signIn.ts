import { forgetEverythingRead } from './forgetEverythingRead.ts'

/**
 * How a sign-in ended. wrong: name or password do not fit (which of them is not told). tooManyTries: locked for a
 * while. offline: no answer. broken: the server failed.
 */
export type SignInOutcome =
  | { kind: 'signedIn' }
  | { kind: 'wrong' }
  | { kind: 'tooManyTries'; minutes: number }
  | { kind: 'offline' }
  | { kind: 'broken' }

const minutesWhenUntold = 1

export async function signIn(username: string, password: string, locale: string): Promise<SignInOutcome> {
  const response = await fetch('/api/auth/sign-in/username', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json', 'accept-language': locale },
    body: JSON.stringify({ username, password }),
  }).catch(() => null)
  // Whoever was here before: nothing of theirs shows to the next.
  if (response?.ok) await forgetEverythingRead()
  return response ? outcomeOf(response) : { kind: 'offline' }
}

export function outcomeOf(response: Response): SignInOutcome {
  const { status, headers } = response
  if (response.ok) return { kind: 'signedIn' }
  if (status === 429) return { kind: 'tooManyTries', minutes: minutesToWait(headers) }
  if (status === 400 || status === 401 || status === 403 || status === 422) return { kind: 'wrong' }
  if (status === 502 || status === 503 || status === 504) return { kind: 'offline' }
  return { kind: 'broken' }
}

function minutesToWait(headers: Headers) {
  const seconds = Number(headers.get('retry-after') ?? headers.get('x-retry-after'))
  return seconds > 0 ? Math.ceil(seconds / 60) : minutesWhenUntold
}
