import type { Db, Prisma, Session, User } from '@kewo/db'
import { v7 } from 'uuid'
import { daysFromNow } from './clock.ts'
import { next } from './next.ts'

/** A sign-in without a password: enough for every test that does not go through the sign-in form. */
export function makeUser(db: Db, over: Partial<Prisma.UserUncheckedCreateInput> = {}): Promise<User> {
  const username = over.username ?? `user${next()}`
  return db.user.create({ data: { name: username, email: `${username}@kewo.invalid`, ...over, username } })
}

export function makeSession(
  db: Db,
  over: Partial<Prisma.SessionUncheckedCreateInput> & { userId: string },
): Promise<Session> {
  return db.session.create({ data: { token: v7(), expiresAt: daysFromNow(7), ...over } })
}
