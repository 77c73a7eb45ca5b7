/**
 * How a sign-in ended. wrong: name or password do not fit (which of them is not told). tooManyTries: locked for a
 * while. secondFactor: the password was right and a code is asked for. offline: no answer. broken: the server failed.
 */
export type SignInOutcome =
  | { kind: 'signedIn' }
  | { kind: 'wrong' }
  | { kind: 'tooManyTries'; minutes: number }
  | { kind: 'secondFactor' }
  | { kind: 'offline' }
  | { kind: 'broken'; number: string | null }

const minutesWhenUntold = 1

export async function signIn(username: string, password: string, locale: string): Promise<SignInOutcome> {
  const response = await fetch('/api/auth/sign-in/username', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json', 'accept-language': locale },
    body: JSON.stringify({ username, password }),
  }).catch(() => null)
  return response ? outcomeOf(response) : { kind: 'offline' }
}

export async function outcomeOf(response: Response): Promise<SignInOutcome> {
  const { status, headers } = response
  if (response.ok) {
    const body: { twoFactorRedirect?: boolean } | null = await response.json().catch(() => null)
    return { kind: body?.twoFactorRedirect ? 'secondFactor' : 'signedIn' }
  }
  if (status === 429) return { kind: 'tooManyTries', minutes: minutesToWait(headers) }
  if (status === 400 || status === 401 || status === 403 || status === 422) return { kind: 'wrong' }
  if (status === 502 || status === 503 || status === 504) return { kind: 'offline' }
  return { kind: 'broken', number: headers.get('x-request-id') }
}

function minutesToWait(headers: Headers) {
  const seconds = Number(headers.get('retry-after') ?? headers.get('x-retry-after'))
  return seconds > 0 ? Math.ceil(seconds / 60) : minutesWhenUntold
}
