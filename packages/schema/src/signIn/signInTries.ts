import { afterWrongTry, signInName, type TryKind, tryRules, waitAfter, waitsUntil } from '@kewo/domain'
import type { Db } from '@kewo/db'
import { sha256 } from '../hashChain/sha256.ts'

/** Who tries to sign in, as far as counting goes. */
export type Trying = {
  /** As typed. */
  name: string
  address: string
  /** Tells the browser apart, where it has signed in to this account before. */
  knownDevice: string | null
}

/** What a wrong try came to, for those who are told of it. */
export type WrongTry = {
  /** How many of those before the owner has been told of. */
  told: number
  /** From when on the next is taken; null where nobody waits yet. */
  waitsUntil: Date | null
}

type Counted = { kind: TryKind; key: string }

/** The counts that a try is held against. A known device has one of its own, which strangers cannot fill. */
function countsOf({ name, address, knownDevice }: Trying): Counted[] {
  const account = signInName(name)
  const count = (kind: TryKind, ...parts: string[]) => ({ kind, key: keyOf(kind, ...parts) })
  if (knownDevice) return [count('device', account, knownDevice)]
  return [count('stranger', account, address), count('account', account), count('address', address)]
}

const keyOf = (kind: TryKind, ...parts: string[]) => sha256(JSON.stringify([kind, ...parts]))

/** From when on this try would be taken; null: now. */
export async function signInWaitsUntil(db: Db, trying: Trying, now: Date): Promise<Date | null> {
  const counts = countsOf(trying)
  const rows = await db.signInTries.findMany({ where: { key: { in: counts.map(({ key }) => key) } } })
  const waits = counts.flatMap(({ kind, key }) => {
    const row = rows.find((one) => one.key === key)
    return waitsUntil(row ?? null, tryRules[kind], now) ?? []
  })
  return waits.toSorted((a, b) => b.getTime() - a.getTime())[0] ?? null
}

/** Notes that a try was wrong. Names that are no account's are noted like all others. */
export async function countWrongTry(db: Db, trying: Trying, now: Date): Promise<WrongTry> {
  return db.$transaction(async (transaction) => {
    const counted = []
    // In the order of their keys: two tries that share some of them never wait for each other in a circle.
    for (const { kind, key } of countsOf(trying).toSorted((a, b) => (a.key < b.key ? -1 : 1))) {
      const { address } = trying
      const first = { key, wrong: 0, total: 0, lastAt: now, firstAt: now, address }
      await transaction.signInTries.createMany({ data: first, skipDuplicates: true })
      await transaction.$executeRaw`SELECT 1 FROM "SignInTries" WHERE key = ${key} FOR UPDATE`
      const row = await transaction.signInTries.findUniqueOrThrow({ where: { key } })
      const { wrong } = afterWrongTry(row, tryRules[kind], now)
      const data = { wrong, total: row.total + 1, lastAt: now, address }
      await transaction.signInTries.update({ where: { key }, data })
      counted.push({ kind, told: row.told, wait: waitAfter(wrong, tryRules[kind]) })
    }
    const wait = Math.max(...counted.map((one) => one.wait))
    return {
      told: counted.find(({ kind }) => kind === 'account')?.told ?? 0,
      waitsUntil: wait > 0 ? new Date(now.getTime() + wait) : null,
    }
  })
}

/** How many untold wrong tries by strangers there were at an account; from now on its owner has been told. */
export async function takeUntold(
  db: Db,
  name: string,
  fewest: number,
): Promise<{ count: number; since: Date; address: string } | null> {
  const key = keyOf('account', signInName(name))
  const row = await db.signInTries.findUnique({ where: { key } })
  if (!row || row.total - row.told < fewest) return null
  const { told, total, firstAt, address } = row
  const taken = await db.signInTries.updateMany({ where: { key, told }, data: { told: total } })
  return taken.count === 1 ? { count: total, since: firstAt, address } : null
}

/** A right one: what was counted at the account begins anew. What was counted by address stays. */
export async function forgetWrongTries(db: Db, trying: Trying): Promise<void> {
  const account = signInName(trying.name)
  const known = countsOf(trying).filter(({ kind }) => kind !== 'address')
  const keys = [keyOf('account', account), ...known.map(({ key }) => key)]
  await db.signInTries.deleteMany({ where: { key: { in: keys } } })
}
