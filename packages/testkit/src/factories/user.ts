import type { Db, Prisma, Session, User } from '@kewo/db'
import { v7 } from 'uuid'
import { next } from './next.ts'

/** A sign-in without a password: enough for every test that does not go through the sign-in form. */
export function makeUser(db: Db, over: Partial<Prisma.UserUncheckedCreateInput> = {}): Promise<User> {
  const username = over.username ?? `user${next()}`
  return db.user.create({ data: { name: username, email: `${username}@kewo.invalid`, ...over, username } })
}

/** Some tests sign in to a server that goes by the clock of the day on which they run. */
const neverEnds = new Date('2999-12-31T00:00:00Z')

export function makeSession(
  db: Db,
  over: Partial<Prisma.SessionUncheckedCreateInput> & { userId: string },
): Promise<Session> {
  return db.session.create({ data: { token: v7(), expiresAt: neverEnds, ...over } })
}
