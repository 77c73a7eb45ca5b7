import { randomUUID } from 'node:crypto'
import type { Db, Session } from '@kewo/db'

/**
 * A person has signed out on this device. A row of the sign-in stays, ended now and opened by no token, as what the device sealed before
 * is still that person's word; a sign-in that is ended from elsewhere leaves none, and what was sealed there is nobody's.
 */
export async function keepEnded(db: Db, session: Session, now: Date): Promise<void> {
  const { id, userId, createdAt, seenAt, expiresAt } = session
  const endedAt = expiresAt < now ? expiresAt : now
  const token = `ended ${randomUUID()}`
  await db.session.create({ data: { id, userId, createdAt, seenAt, token, expiresAt: endedAt } })
}
