import { hashPassword } from 'better-auth/crypto'
import type { SignIns } from '@kewo/schema'

/** Sign-ins as better-auth reads them: a user, and an account with the scrypt hash of the password. */
export const signIns: SignIns = {
  hash: hashPassword,
  async create(db, { username, name, passwordHash }) {
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
      data: { userId: user.id, accountId: user.id, providerId: 'credential', password: passwordHash },
    })
    return { userId: user.id }
  },
  async setPassword(db, userId, passwordHash) {
    await db.account.updateMany({
      where: { userId, providerId: 'credential' },
      data: { password: passwordHash },
    })
  },
  async endSessions(db, userId) {
    await db.session.deleteMany({ where: { userId } })
  },
}
