import { hashPassword } from 'better-auth/crypto'
import type { Demo } from './demo.ts'
import { demoPassword } from './demoSignIns.ts'
import type { WriteRows } from './writeRows.ts'

/** A sign-in to be: whose it is and by which name. */
export type DemoUser = { id: string; name: string; username: string; createdAt: Date }

/**
 * Users and their accounts as better-auth reads them. The password is hashed once for all: a hash costs a tenth of a
 * second by design.
 */
export async function writeUsers(demo: Demo, write: WriteRows, users: readonly DemoUser[]): Promise<void> {
  const password = await hashPassword(demoPassword)
  const accountId = demo.ids('accounts')
  await write(
    'User',
    users.map(({ id, name, username, createdAt }) => ({
      ...{ id, name, createdAt, updatedAt: createdAt },
      username: username.toLowerCase(),
      displayUsername: username,
      // better-auth wants an address for every user; nothing is ever sent to it.
      email: `${username.toLowerCase()}@kewo.invalid`,
      emailVerified: true,
    })),
  )
  await write(
    'Account',
    users.map(({ id, createdAt }) => ({
      ...{ id: accountId(createdAt), userId: id, accountId: id, providerId: 'credential', password },
      ...{ createdAt, updatedAt: createdAt },
    })),
  )
}
