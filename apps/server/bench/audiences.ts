// pnpm --filter @kewo/server bench:audiences [shops] [rounds]: the live count of an audience as its editor asks for it, and one statement by hand, in turns.
import { availableParallelism, loadavg } from 'node:os'
import { newClient } from '@kewo/db/embedded'
import { type AudienceCase, audienceCases } from './audienceCases.ts'
import { loadShops } from './loadShops.ts'
import { median, milliseconds } from './measure.ts'
import { benchSecret as secret, sessionCookie } from './sessionCookie.ts'
import { startKewo } from './startKewo.ts'
import { withDatabase } from './withDatabase.ts'

const [shops = 300_000, rounds = 15] = process.argv.slice(2, 4).map(Number)

const preview = `query ($audience: AudienceInput!) { audiencePreview(audience: $audience) {
  ... on AudiencePreview { count urbanCount ruralCount allCount allRuralCount samples { id name grade marketType } } } }`
const change = `query ($audience: AudienceInput!) { audienceChange(from: {}, to: $audience) {
  ... on AudienceChange { comingInCount goingOutCount comingIn { id name } goingOut { id name } } } }`

await withDatabase(async ({ db, url, folder }) => {
  console.log(`Loading ${shops.toLocaleString('en')} shops…`)
  const cookie = await sessionCookie(db, await loadShops(db, shops), secret)
  const cases = await audienceCases(db)
  const graphql = await startKewo({ databaseUrl: url, folder, secret })
  const client = newClient({ connectionString: url })
  await client.connect()

  const ask = async (query: string, { audience }: AudienceCase) => {
    const answer = await fetch(graphql, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify({ query, variables: { audience } }),
    })
    const text = await answer.text()
    if (!answer.ok || text.includes('"errors"')) throw new Error(text.slice(0, 400))
  }
  const byHand = ({ sql }: AudienceCase) =>
    client.query(
      `SELECT "marketType", count(*) FILTER (WHERE ${sql}), count(*) FROM "Retailer" WHERE "closedAt" IS NULL GROUP BY 1`,
    )

  const taken = new Map<string, { kewo: number[]; change: number[]; hand: number[] }>()
  // The first round teaches the compiler and fills the caches.
  for (let round = -1; round < rounds; round++)
    for (const one of cases) {
      const [kewo, changed, hand] = [
        await milliseconds(() => ask(preview, one)),
        await milliseconds(() => ask(change, one)),
        await milliseconds(() => byHand(one)),
      ]
      const known = taken.get(one.name) ?? { kewo: [], change: [], hand: [] }
      taken.set(one.name, known)
      if (round < 0) continue
      known.kewo.push(kewo)
      known.change.push(changed)
      known.hand.push(hand)
    }
  const load = loadavg()[0]?.toFixed(1)
  console.log(
    `\n${shops} shops, ${rounds} rounds in turns, medians (most); ${availableParallelism()} cores, load ${load} at the end\n`,
  )
  console.log('| audience | count and samples, ms (aim 200) | against every shop, ms | counts by hand, ms |')
  console.log('|---|---|---|---|')
  const figures = (values: number[]) => `${median(values).toFixed(0)} (${Math.max(...values).toFixed(0)})`
  for (const [name, { kewo, change: changed, hand }] of taken)
    console.log(`| ${name} | ${figures(kewo)} | ${figures(changed)} | ${figures(hand)} |`)
  await client.end()
})
