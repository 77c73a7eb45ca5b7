// pnpm --filter @kewo/server bench:parts [shops]: what a read's CPU is made of, so that one knows what a road could save before it is taken.
import { availableParallelism, loadavg } from 'node:os'
import { createDb, type Db } from '@kewo/db'
import { loadViewer, schema } from '@kewo/schema'
import { execute, parse } from 'graphql'
import { cases } from './cases.ts'
import { contextFor, type Parts } from '../src/host/context.ts'
import { loadDatabase } from './loadDatabase.ts'
import { median } from './measure.ts'
import { benchSecret as secret, sessionCookie, tokenOf } from './sessionCookie.ts'
import { withDatabase } from './withDatabase.ts'

const timeZone = 'Asia/Shanghai'
const [rounds, times, atOnce] = [7, 100, 4]

type Asking = () => Promise<unknown>
type Kept = { asked: Asking[]; answers: Map<string, unknown>; replays: boolean }

/** Milliseconds of this process's CPU for one call, the median of some rounds. */
async function cpuOf(ask: Asking): Promise<string> {
  const round = async () => {
    const before = process.cpuUsage()
    for (let done = 0; done < times; done += 1) await Promise.all(Array.from({ length: atOnce }, ask))
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1_000 / times / atOnce
  }
  const all: number[] = []
  for (let done = 0; done <= rounds; done += 1) all.push(await round())
  return median(all.slice(1)).toFixed(3)
}

/** A database that keeps what it is asked and what it answers, and then answers that without being asked. */
function keeping(db: Db, kept: Kept): Db {
  const model = (of: object, name: string) =>
    new Proxy(of, {
      get(target, act) {
        const ask = Reflect.get(target, act) as unknown
        if (typeof ask !== 'function') return ask
        return (...args: unknown[]) => {
          const key = `${name}.${String(act)}`
          if (kept.replays) return Promise.resolve(kept.answers.get(key))
          const again = async () => (await ask.apply(target, args)) as unknown
          kept.asked.push(again)
          return again().then((answer) => {
            kept.answers.set(key, answer)
            return answer
          })
        }
      },
    })
  return new Proxy(db, {
    get(target, name) {
      const found = Reflect.get(target, name) as unknown
      const isModel = typeof found === 'object' && found !== null && 'findMany' in found
      return isModel ? model(found, String(name)) : found
    },
  })
}

await withDatabase(async ({ db: loaded, url }) => {
  const sample = await loadDatabase(loaded, Number(process.argv[2] ?? 3_000))
  const db = createDb(url)
  console.log('| case | who asks | database, by itself | graphql, Pothos and access, without it | both |')
  for (const one of cases.filter(({ short }) => short !== 'write')) {
    const userId = one.as === 'shop' ? sample.retailerUserId : sample.managerUserId
    const token = tokenOf(await sessionCookie(loaded, userId, secret), secret)
    const whoAsks = () => loadViewer(db, token, new Date(), timeZone)
    const kept: Kept = { asked: [], answers: new Map(), replays: false }
    const parts = { config: { timeZone, quotas: null, adminsNeedSecondFactor: false }, db }
    const asker = await contextFor(parts as unknown as Parts, {
      ...{ token, page: undefined, acceptLanguage: undefined, address: null },
    })
    const context = { ...asker, db: keeping(db, kept) }
    const { query, variables } = one.kewo(sample)
    const document = parse(query)
    const run = async () =>
      execute({ schema, document, variableValues: variables, contextValue: { ...context } })
    const answer = JSON.stringify(await run())
    const asked = kept.asked.splice(0)
    const both = await cpuOf(run)
    kept.replays = true
    if (JSON.stringify(await run()) !== answer)
      throw new Error(`${one.name}: it answers otherwise without the database`)
    const walk = await cpuOf(run)
    const database = await cpuOf(() => Promise.all(asked.map((ask) => ask())))
    console.log(`| ${one.name} | ${await cpuOf(whoAsks)} | ${database} | ${walk} | ${both} |`)
  }
  console.log(`CPU ms of one, medians; load ${loadavg()[0]?.toFixed(1)} of ${availableParallelism()}`)
})
