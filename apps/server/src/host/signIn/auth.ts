import { betterAuth } from 'better-auth'
import { prismaAdapter } from 'better-auth/adapters/prisma'
import { twoFactor, username } from 'better-auth/plugins'
import type { Db } from '@kewo/db'
import { longestPassword, shortestPassword } from '@kewo/schema'
import type { HostConfig } from '../config.ts'
import type { Passwords } from './signIns.ts'

/** The header in which the host tells better-auth who calls; a caller's own header of that name is overwritten. */
export const callerAddressHeader = 'x-kewo-caller'

const days = 24 * 60 * 60

export type Auth = ReturnType<typeof createAuth>

/**
 * Sign-in by user name (staff) or licence number (shops) and password, on our own tables, with a code as the second
 * factor for those who have turned it on. Nobody registers here: accounts are made by admins. Wrong tries are counted
 * by our own routes (decision 13), before anything gets here.
 */
export function createAuth(
  db: Db,
  { secret, publicUrl, passwords }: Pick<HostConfig, 'secret' | 'publicUrl'> & { passwords: Passwords },
) {
  return betterAuth({
    appName: 'Kewo',
    database: prismaAdapter(db, { provider: 'postgresql' }),
    secret,
    ...(publicUrl ? { baseURL: publicUrl } : {}),
    basePath: '/api/auth',
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: shortestPassword,
      maxPasswordLength: longestPassword,
      password: passwords,
    },
    plugins: [
      // Names arrive in their one spelling, see signInName.
      username({ minUsernameLength: 1, maxUsernameLength: 64, usernameValidator: () => true }),
      twoFactor({ issuer: 'Kewo 客我' }),
    ],
    session: { expiresIn: 30 * days, updateAge: days },
    rateLimit: { enabled: false },
    advanced: {
      database: { generateId: false },
      ipAddress: { ipAddressHeaders: [callerAddressHeader] },
      useSecureCookies: publicUrl?.startsWith('https:') ?? false,
      cookiePrefix: 'kewo',
    },
    telemetry: { enabled: false },
    // Wrong passwords are no news to the log; they stand in the audit log.
    logger: { level: 'error' },
  })
}
