import { createHash, randomBytes } from 'node:crypto'
import type { DbTransaction } from '../client/createDb.ts'

const validForHours = 24

/**
 * The token of a link that makes the first admin of an empty installation, once, within 24 hours. Only its hash is
 * kept, so each start makes a new one; the links that were printed before stop working.
 */
export async function makeSetupToken(db: DbTransaction, now: Date): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  const expiresAt = new Date(now.getTime() + validForHours * 60 * 60 * 1000)
  await forgetSetupTokens(db)
  await db.setupToken.create({ data: { tokenHash: setupTokenHash(token), createdAt: now, expiresAt } })
  return token
}

/** Makes every link worthless that has been printed and not used. */
export async function forgetSetupTokens(db: DbTransaction): Promise<void> {
  await db.setupToken.deleteMany({ where: { usedAt: null } })
}

/**
 * Takes the token, so that no second person can: call it in the transaction that makes the admin. False when it is
 * wrong, used or too old.
 */
export async function takeSetupToken(db: DbTransaction, token: string, now: Date): Promise<boolean> {
  const { count } = await db.setupToken.updateMany({
    where: { tokenHash: setupTokenHash(token), usedAt: null, expiresAt: { gt: now } },
    data: { usedAt: now },
  })
  return count === 1
}

const setupTokenHash = (token: string): string => createHash('sha256').update(token).digest('hex')
