import { requestHeaders } from '../connection/requestHeaders.ts'
import { minutesToWait } from './minutesToWait.ts'
import { become } from './whosePage.ts'

/**
 * wrong: the present password does not fit. unfit: the new one cannot be taken, `words` say why in the page's language.
 */
export type PasswordOutcome =
  | { kind: 'changed' }
  | { kind: 'wrong' }
  | { kind: 'unfit'; words: string }
  | { kind: 'tooManyTries'; minutes: number }
  | { kind: 'offline' }
  | { kind: 'broken' }

/** A new password; every other device is signed out. */
export async function changePassword(
  currentPassword: string,
  newPassword: string,
  locale: string,
): Promise<PasswordOutcome> {
  const response = await postAuth('change-password', { currentPassword, newPassword })
  return response ? passwordOutcome(response, locale) : { kind: 'offline' }
}

/** Null when nobody has answered. */
export async function postAuth(path: string, body: Record<string, string>): Promise<Response | null> {
  const response = await fetch(`/api/auth/${path}`, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json', ...requestHeaders(document.documentElement.lang) },
    body: JSON.stringify(body),
  }).catch(() => null)
  if (response?.status === 409) become('another')
  return response
}

type Answer = { code?: string; words?: Partial<Record<string, string>> }

export async function passwordOutcome(response: Response, locale: string): Promise<PasswordOutcome> {
  const { status } = response
  if (response.ok) return { kind: 'changed' }
  if (status === 429) return { kind: 'tooManyTries', minutes: minutesToWait(response.headers) }
  if (status === 502 || status === 503 || status === 504) return { kind: 'offline' }
  const answer: Answer | null = await response.json().catch(() => null)
  const words = answer?.words?.[locale]
  if (words) return { kind: 'unfit', words }
  return answer?.code === 'INVALID_PASSWORD' ? { kind: 'wrong' } : { kind: 'broken' }
}
