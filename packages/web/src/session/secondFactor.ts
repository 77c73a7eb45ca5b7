import { postAuth } from './changePassword.ts'
import { minutesToWait } from './minutesToWait.ts'

type Problem =
  | { kind: 'wrong' }
  /** Name and password are asked for again: too many codes were wrong, or it took too long. */
  | { kind: 'startOver' }
  | { kind: 'tooManyTries'; minutes: number }
  | { kind: 'offline' }
  | { kind: 'broken' }

/** What an app for codes needs to know: as a link (drawn as a QR code), as a key to type, and the codes for a lost telephone. */
export type SecondFactorBegun = { kind: 'begun'; uri: string; secret: string; backupCodes: readonly string[] }

export type SecondFactorOutcome = { kind: 'done' } | Problem

/** It is on only after the first code that the app shows has been confirmed. */
export async function beginSecondFactor(password: string): Promise<SecondFactorBegun | Problem> {
  const response = await postAuth('two-factor/enable', { password })
  if (!response?.ok) return problemOf(response)
  const { totpURI, backupCodes } = (await response.json()) as { totpURI: string; backupCodes: string[] }
  const secret = new URL(totpURI).searchParams.get('secret') ?? ''
  return { kind: 'begun', uri: totpURI, secret, backupCodes }
}

export async function endSecondFactor(password: string): Promise<SecondFactorOutcome> {
  const response = await postAuth('two-factor/disable', { password })
  return response?.ok ? { kind: 'done' } : problemOf(response)
}

/** A code of the app, or one of those for a lost telephone: at sign-in, or to confirm the first one. */
export async function sendCode(typed: string): Promise<SecondFactorOutcome> {
  const code = typed.normalize('NFKC').replaceAll(/\s/g, '')
  const path = /^\d{6}$/.test(code) ? 'two-factor/verify-totp' : 'two-factor/verify-backup-code'
  const response = await postAuth(path, { code })
  if (response?.ok) return { kind: 'done' }
  return (await isOver(response)) ? { kind: 'startOver' } : problemOf(response)
}

const over = new Set(['TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE', 'INVALID_TWO_FACTOR_COOKIE'])

async function isOver(response: Response | null): Promise<boolean> {
  if (response?.status !== 400 && response?.status !== 401) return false
  const answer = (await response
    .clone()
    .json()
    .catch(() => null)) as { code?: string } | null
  return over.has(answer?.code ?? '')
}

function problemOf(response: Response | null): Problem {
  if (!response || response.status === 502 || response.status === 503 || response.status === 504)
    return { kind: 'offline' }
  if (response.status === 429) return { kind: 'tooManyTries', minutes: minutesToWait(response.headers) }
  return { kind: response.status === 400 || response.status === 401 ? 'wrong' : 'broken' }
}
