import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { signInName } from '@kewo/schema'

const year = 365 * 24 * 60 * 60

/**
 * Remembers in a browser that it has signed in to an account, so that strangers' wrong tries do not hold its owner back
 * there (see tryRules). It opens nothing by itself: the password is asked all the same, and wrong ones are counted.
 */
export function deviceCookie({ secret, secure }: { secret: string; secure: boolean }) {
  const digest = (...parts: string[]) =>
    createHmac('sha256', secret)
      .update(JSON.stringify(['device', ...parts]))
      .digest()
  // One a name, so that two people who share a computer are both known to it.
  const cookieOf = (name: string) => `kewo.device-${digest(name).toString('hex').slice(0, 12)}`
  return {
    /** What tells this browser apart from others at this account; null where it is not known to it. */
    read(cookies: string | undefined, typed: string): string | null {
      const name = signInName(typed)
      const start = `${cookieOf(name)}=`
      const found = cookies?.split('; ').find((one) => one.startsWith(start))
      const [device = '', signature = ''] = found?.slice(start.length).split('.') ?? []
      const [given, right] = [Buffer.from(signature, 'base64url'), digest(name, device)]
      return given.length === right.length && timingSafeEqual(given, right) ? device : null
    },
    /** A Set-Cookie line. */
    make(userName: string): string {
      const name = signInName(userName)
      const device = randomBytes(16).toString('base64url')
      const value = `${device}.${digest(name, device).toString('base64url')}`
      const flags = `Path=/api/auth; Max-Age=${year}; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`
      return `${cookieOf(name)}=${value}; ${flags}`
    },
  }
}
