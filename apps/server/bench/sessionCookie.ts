import { createHmac, randomUUID } from 'node:crypto'
import type { Db } from '@kewo/db'

/** Signs a user in, as the server would know them by this cookie. */
export async function sessionCookie(db: Db, userId: string, secret: string): Promise<string> {
  const token = randomUUID()
  await db.session.create({ data: { userId, token, expiresAt: new Date(Date.now() + 86_400_000) } })
  const signature = createHmac('sha256', secret).update(token).digest('base64')
  return `kewo.session_token=${encodeURIComponent(`${token}.${signature}`)}`
}
