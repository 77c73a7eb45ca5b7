import { randomInt, timingSafeEqual } from 'node:crypto'
import { assistanceRules } from '@kewo/domain'
import { sha256 } from '../hashChain/sha256.ts'

/** What the row of an assistance keeps of a new code, and the code itself, which is kept nowhere. */
export function newCode(assistanceId: string, now: Date) {
  const code = String(randomInt(1_000_000)).padStart(6, '0')
  const until = new Date(now.getTime() + assistanceRules.codeMinutes * 60_000)
  return { code, until, kept: { codeDigest: digestOf(assistanceId, code), codeUntil: until, codeTries: 0 } }
}

/** For which assistance it is goes into it, so that a code is worth nothing for another one. */
const digestOf = (assistanceId: string, code: string) => sha256(`${assistanceId} ${code}`)

/** Takes as long whatever was typed. */
export function isCode(
  { id, codeDigest }: { id: string; codeDigest: string | null },
  typed: string,
): boolean {
  if (!codeDigest) return false
  return timingSafeEqual(Buffer.from(codeDigest, 'hex'), Buffer.from(digestOf(id, typed), 'hex'))
}
