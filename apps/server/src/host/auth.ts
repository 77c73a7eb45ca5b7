import { betterAuth } from 'better-auth'
import { prismaAdapter } from 'better-auth/adapters/prisma'
import { username } from 'better-auth/plugins'
import type { Db } from '@kewo/db'
import type { HostConfig } from './config.ts'

/** The header in which the host tells better-auth who calls; a caller's own header of that name is overwritten. */
export const callerAddressHeader = 'x-kewo-caller'

const days = 24 * 60 * 60

export type Auth = ReturnType<typeof createAuth>

/**
 * Sign-in by user name (staff) or licence number (shops) and password, on our own tables. Nobody registers here:
 * accounts are made by admins.
 */
export function createAuth(db: Db, { secret, publicUrl }: HostConfig) {
  return betterAuth({
    appName: 'Kewo',
    database: prismaAdapter(db, { provider: 'postgresql' }),
    secret,
    ...(publicUrl ? { baseURL: publicUrl } : {}),
    basePath: '/api/auth',
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 8, maxPasswordLength: 128 },
    plugins: [username({ minUsernameLength: 1, maxUsernameLength: 64, usernameValidator: isUserName })],
    session: { expiresIn: 30 * days, updateAge: days },
    rateLimit: {
      enabled: true,
      storage: 'database',
      window: 60,
      max: 120,
      customRules: { '/sign-in/username': { window: 60, max: 20 } },
    },
    advanced: {
      database: { generateId: false },
      ipAddress: { ipAddressHeaders: [callerAddressHeader] },
      useSecureCookies: publicUrl?.startsWith('https:') ?? false,
      cookiePrefix: 'kewo',
    },
    telemetry: { enabled: false },
    // Wrong passwords are no news to the log; rate limits deal with them.
    logger: { level: 'error' },
  })
}

/** User names and licence numbers: letters, digits and the few marks that registers put into numbers. */
function isUserName(name: string): boolean {
  return /^[\p{L}\p{N}._-]+$/u.test(name)
}
