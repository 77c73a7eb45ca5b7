import { hashPassword, verifyPassword } from 'better-auth/crypto'
import { signInName, type SignIns, typedCode } from '@kewo/schema'

/** How a password is kept, and compared with what somebody typed. */
export type Passwords = {
  hash: (password: string) => Promise<string>
  verify: (kept: { hash: string; password: string }) => Promise<boolean>
}

/** As better-auth does it by itself: each costs a processor a tenth of a second, and shall. */
export const scrypt: Passwords = { hash: hashPassword, verify: verifyPassword }

/** Sign-ins as better-auth reads them: a user, and an account with the scrypt hash of the password. */
export const signInsWith = ({ hash }: Passwords): SignIns => ({
  hash,
  async create(db, { username: typed, name, passwordHash, madeByStaff }) {
    const user = await db.user.create({
      data: {
        ...{ name, ...namesOf(typed) },
        emailVerified: true,
        mustChangePassword: madeByStaff !== null,
        staffSetPasswordAt: madeByStaff,
      },
    })
    await db.account.create({
      data: { userId: user.id, accountId: user.id, providerId: 'credential', password: passwordHash },
    })
    return { userId: user.id }
  },
  async rename(db, userId, typed) {
    await db.user.update({ where: { id: userId }, data: namesOf(typed) })
  },
  async setPassword(db, userId, passwordHash, madeByStaff) {
    await db.user.update({
      where: { id: userId },
      data: { mustChangePassword: true, staffSetPasswordAt: madeByStaff },
    })
    await db.account.updateMany({
      where: { userId, providerId: 'credential' },
      data: { password: passwordHash },
    })
  },
  async endSessions(db, userId) {
    await db.session.deleteMany({ where: { userId } })
  },
})

function namesOf(typed: string) {
  const username = signInName(typed)
  // better-auth wants an address for every user; nothing is ever sent to it.
  const email = `${encodeURIComponent(username)}@kewo.invalid`
  return { username, displayUsername: typedCode(typed), email }
}
