import type { Case } from './cases.ts'
import { type Contestant, start } from './contestant.ts'
import { loadDatabase } from './loadDatabase.ts'
import { check, type Asked } from './measure.ts'
import { benchSecret as secret, sessionCookie } from './sessionCookie.ts'
import type { BenchDatabase } from './withDatabase.ts'

export const whos = ['kewo', 'fairPeer', 'peer', 'floor'] as const
export type Who = (typeof whos)[number]

/** One case at one contestant. */
export type Target = Asked & { name: string; shops: number; who: Who }

/** All contestants on a database of one size. */
export type Field = { targets: Target[]; stop: () => Promise<void> }

export async function startField(
  { db, url, folder }: BenchDatabase,
  shops: number,
  cases: readonly Case[],
): Promise<Field> {
  const sample = await loadDatabase(db, shops)
  const cookies = {
    shop: await sessionCookie(db, sample.retailerUserId, secret),
    manager: await sessionCookie(db, sample.managerUserId, secret),
    stranger: await sessionCookie(db, sample.strangerUserId, secret),
  }
  const told = { databaseUrl: url, folder, secret, sample }
  const contestants = {} as Record<Who, Contestant>
  for (const who of whos) contestants[who] = await start(who, told)

  const targets = cases.flatMap((one) => {
    const common = { name: one.name, shops, holds: one.holds }
    const headers = { cookie: cookies[one.as] }
    const { kewo, fairPeer, peer, floor } = contestants
    return [
      { ...common, ...kewo, who: 'kewo' as const, headers, body: () => one.kewo(sample) },
      { ...common, ...fairPeer, who: 'fairPeer' as const, headers, body: () => one.postgraphile(sample) },
      { ...common, ...peer, who: 'peer' as const, body: () => one.postgraphile(sample) },
      { ...common, ...floor, who: 'floor' as const, url: `${floor.url}/${one.short}`, body: () => ({}) },
    ]
  })
  await judge(targets, cookies.stranger)
  return {
    targets,
    stop: async () => void (await Promise.all(whos.map((who) => contestants[who].stop()))),
  }
}

/** The peer that knows who asks answers as the one that does not, and to somebody of another territory nothing of it. */
async function judge(targets: readonly Target[], stranger: string): Promise<void> {
  const reads = targets.filter(({ name }) => !name.startsWith('the write'))
  for (const target of targets) await check(target)
  for (const fair of reads.filter(({ who }) => who === 'fairPeer')) {
    const open = reads.find(({ who, name }) => who === 'peer' && name === fair.name)!
    if ((await check(fair)) !== (await check(open)))
      throw new Error(`${fair.name}: the two PostGraphiles do not answer the same`)
    const closed = await check({ ...fair, headers: { cookie: stranger } })
    if (/零售户|经理/.test(closed))
      throw new Error(`${fair.name}: a stranger is answered ${closed.slice(0, 200)}`)
  }
}
