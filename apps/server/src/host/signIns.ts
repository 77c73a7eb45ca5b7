import { hashPassword } from 'better-auth/crypto'
import type { Db } from '@kewo/db'
import type { SignIns } from '@kewo/schema'

/** Sign-ins as better-auth reads them: a user, and an account with the scrypt hash of the password. */
export function createSignIns(db: Db): SignIns {
  return {
    async create({ username, name, password }) {
      const hash = await hashPassword(password)
      const user = await db.user.create({
        data: {
          name,
          username: username.toLowerCase(),
          displayUsername: username,
          // better-auth wants an address for every user; nothing is ever sent to it.
          email: `${encodeURIComponent(username.toLowerCase())}@kewo.invalid`,
          emailVerified: true,
        },
      })
      await db.account.create({
        data: { userId: user.id, accountId: user.id, providerId: 'credential', password: hash },
      })
      return { userId: user.id }
    },
    async setPassword(userId, password) {
      const hash = await hashPassword(password)
      await db.account.updateMany({ where: { userId, providerId: 'credential' }, data: { password: hash } })
    },
    async endSessions(userId) {
      await db.session.deleteMany({ where: { userId } })
    },
  }
}
