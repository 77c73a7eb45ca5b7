// pnpm bench [shops] [seconds] [rounds] [case]: this server, PostGraphile 5 and a bare statement on one database, in turns.
import { availableParallelism, loadavg } from 'node:os'
import { cases as allCases } from './cases.ts'
import { start } from './contestant.ts'
import { loadDatabase } from './loadDatabase.ts'
import { check, type Measured, measure, median } from './measure.ts'
import { sessionCookie } from './sessionCookie.ts'
import { withDatabase } from './withDatabase.ts'

const [shops = 3_000, seconds = 3, rounds = 5] = process.argv.slice(2, 5).map(Number)
const onlyCase = process.argv[5] ?? ''
const secret = 'a secret of the benchmark, long enough'
const whos = ['kewo', 'peer', 'floor'] as const

await withDatabase(async ({ db, url, folder }) => {
  console.log(`Loading ${shops} shops with 24 visits each…`)
  const sample = await loadDatabase(db, shops)
  const cookies = {
    shop: await sessionCookie(db, sample.retailerUserId, secret),
    manager: await sessionCookie(db, sample.managerUserId, secret),
  }
  await db.$disconnect()
  const told = { databaseUrl: url, folder, secret, sample }
  const kewo = await start('kewo', told)
  const peer = await start('peer', told)
  const floor = await start('floor', told)

  const targets = allCases
    .map((one, index) => ({
      name: one.name,
      kewo: { ...kewo, headers: { cookie: cookies[one.as] }, body: () => one.kewo(sample) },
      peer: { ...peer, body: () => one.postgraphile(sample) },
      floor: { ...floor, url: `${floor.url}/${index}`, body: () => ({}) },
    }))
    .filter(({ name }) => name.includes(onlyCase))
  for (const target of targets)
    for (const who of whos) {
      await check(target[who])
      // The first second teaches the compiler and fills the caches of each; nobody is measured cold.
      await measure(target[who], 1)
    }

  const results = new Map<string, Measured[]>()
  for (let round = 0; round < rounds; round++)
    for (const target of targets)
      for (const who of whos) {
        const key = `${target.name} ${who}`
        results.set(key, [...(results.get(key) ?? []), await measure(target[who], seconds)])
      }

  const figures = (name: string, what: keyof Measured) =>
    whos.map((who) => median((results.get(`${name} ${who}`) ?? []).map((measured) => measured[what]))) as [
      number,
      number,
      number,
    ]
  const load = loadavg()[0]?.toFixed(1)
  console.log(
    `\n${shops} shops, ${rounds} rounds of ${seconds} s each in turns, 10 connections, medians; ${availableParallelism()} cores, load ${load} at the end\n`,
  )
  console.log(
    '| case | Kewo req/s | p50 ms | p99 ms | PostGraphile req/s | floor req/s | ÷ PostGraphile | ÷ floor | CPU ms a request: Kewo · PostGraphile · floor |',
  )
  console.log('|---|---|---|---|---|---|---|---|---|')
  for (const { name } of targets) {
    const [own, other, least] = figures(name, 'requestsPerSecond')
    const row = [
      name,
      own.toFixed(0),
      figures(name, 'p50')[0],
      figures(name, 'p99')[0],
      other.toFixed(0),
      least.toFixed(0),
      (own / other).toFixed(2),
      (own / least).toFixed(2),
      figures(name, 'cpu')
        .map((milliseconds) => milliseconds.toFixed(2))
        .join(' · '),
    ]
    console.log(`| ${row.join(' | ')} |`)
  }
  await Promise.all([kewo.stop(), peer.stop(), floor.stop()])
})
