import { requestHeaders } from '../connection/requestHeaders.ts'
import { become } from './whosePage.ts'

/** wrong: the present password does not fit. weak: the new one is too short, or too long. */
export type PasswordOutcome = 'changed' | 'wrong' | 'weak' | 'tooManyTries' | 'offline' | 'broken'

/** A new password; every other device is signed out. */
export async function changePassword(currentPassword: string, newPassword: string): Promise<PasswordOutcome> {
  const response = await fetch('/api/auth/change-password', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json', ...requestHeaders(document.documentElement.lang) },
    body: JSON.stringify({ currentPassword, newPassword, revokeOtherSessions: true }),
  }).catch(() => null)
  if (!response) return 'offline'
  if (response.status === 409) become('another')
  const body: { code?: string } | null = await response.json().catch(() => null)
  return passwordOutcome(response.status, body?.code)
}

export function passwordOutcome(status: number, code: string | undefined): PasswordOutcome {
  if (status >= 200 && status < 300) return 'changed'
  if (code === 'INVALID_PASSWORD') return 'wrong'
  if (code === 'PASSWORD_TOO_SHORT' || code === 'PASSWORD_TOO_LONG') return 'weak'
  if (status === 429) return 'tooManyTries'
  return status === 502 || status === 503 || status === 504 ? 'offline' : 'broken'
}
