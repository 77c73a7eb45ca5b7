import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Auth } from './auth.ts'

/**
 * Reads the session token out of a Cookie header, checking better-auth's signature, so that a request costs one
 * statement (loadViewer) instead of better-auth's several. Null when there is none or it was tampered with.
 */
export async function sessionTokenReader(
  auth: Auth,
): Promise<(cookies: string | undefined) => string | null> {
  const { authCookies, secret } = await auth.$context
  const start = `${authCookies.sessionToken.name}=`
  return (cookies) => {
    const cookie = cookies?.split('; ').find((one) => one.startsWith(start))
    return cookie ? tokenOf(cookie.slice(start.length), secret) : null
  }
}

function tokenOf(encoded: string, secret: string): string | null {
  const value = decoded(encoded)
  const dot = value.lastIndexOf('.')
  if (dot < 1) return null
  const token = value.slice(0, dot)
  const given = Buffer.from(value.slice(dot + 1), 'base64')
  const right = createHmac('sha256', secret).update(token).digest()
  return given.length === right.length && timingSafeEqual(given, right) ? token : null
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return ''
  }
}
