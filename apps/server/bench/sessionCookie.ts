import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto'
import type { Db } from '@kewo/db'

const name = 'kewo.session_token'

/** That a server which is measured signs with. */
export const benchSecret = 'a secret of the benchmark, long enough'

const signed = (token: string, secret: string) => createHmac('sha256', secret).update(token).digest()

/** Signs a user in, as the server would know them by this cookie. */
export async function sessionCookie(db: Db, userId: string, secret: string): Promise<string> {
  const token = randomUUID()
  await db.session.create({ data: { userId, token, expiresAt: new Date(Date.now() + 86_400_000) } })
  return `${name}=${encodeURIComponent(`${token}.${signed(token, secret).toString('base64')}`)}`
}

/** The token in such a cookie; empty where it was not made with the secret. */
export function tokenOf(cookies: string, secret: string): string {
  const own = cookies.split('; ').find((cookie) => cookie.startsWith(`${name}=`))
  const [token = '', signature = ''] = decodeURIComponent(own?.slice(name.length + 1) ?? '').split('.')
  const [given, right] = [Buffer.from(signature, 'base64'), signed(token, secret)]
  return given.length === right.length && timingSafeEqual(given, right) ? token : ''
}
