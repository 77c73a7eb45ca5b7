// pnpm --filter @kewo/server bench:fairness [shops] [rounds]: how long brands by manager, and the shops of one brand, take to be worked out.
import { loadavg } from 'node:os'
import { newClient } from '@kewo/db/embedded'
import { loadLists } from './loadLists.ts'
import { median, milliseconds } from './measure.ts'
import { benchSecret as secret, sessionCookie } from './sessionCookie.ts'
import { startKewo } from './startKewo.ts'
import { withDatabase } from './withDatabase.ts'

const [shops = 300_000, rounds = 3] = process.argv.slice(2, 4).map(Number)

/** Fourteen brands; a record for each visit of ten weeks with three of them, and orders of eight weeks. */
const statements = [
  `INSERT INTO "Brand" (name, category, "updatedAt") SELECT '牌子' || n, 'SNACK', now() FROM generate_series(1, 14) n`,
  `INSERT INTO "Product" ("brandId", code, name, unit, "updatedAt") SELECT id, 'F' || name, name, '条', now() FROM "Brand" WHERE name LIKE '牌子%'`,
  `INSERT INTO "Trace" ("visitId", "retailerId", version, "chainIndex", commentary, summary, "signatureName", "qualityScore", "qualityReasons", "previousHash", hash, "submittedAt")
   SELECT id, "retailerId", 1, row_number() OVER (PARTITION BY "retailerId" ORDER BY "startedAt"), '', '', '', 50, '[]', '', id::text, "completedAt"
   FROM "Visit" WHERE status = 'COMPLETED' AND "startedAt" > now() - interval '70 days'`,
  `INSERT INTO "TraceBrand" ("traceId", "brandId")
   SELECT t.id, b.id FROM "Trace" t JOIN (SELECT id, row_number() OVER (ORDER BY id) AS n FROM "Brand" WHERE name LIKE '牌子%') b
     ON (abs(hashtext(t.id::text)) + b.n) % 14 < 3`,
  `INSERT INTO "OrderLine" ("retailerId", "productId", week, wanted, given)
   SELECT r.id, p.id, date_trunc('week', now())::date - 7 * w, 3, 3 FROM "Retailer" r CROSS JOIN generate_series(1, 8) w
     JOIN (SELECT id, row_number() OVER (ORDER BY id) AS n FROM "Product" WHERE code LIKE 'F%') p ON (abs(hashtext(r.id::text)) + w) % 14 >= p.n - 1
   WHERE abs(hashtext(r.id::text || w || p.n)) % 3 = 0`,
  'VACUUM ANALYZE',
]

const look = (of: string) => `{ brandFairness(of: ${of}) { columns { id shops manager { id } }
  brands { pace brand { id } cells { maySell told understood onShelf passedOver skipped } } } }`

await withDatabase(async ({ db, url, folder }) => {
  const client = newClient({ connectionString: url })
  await client.connect()
  const readers = await loadLists(db, client, shops)
  for (const statement of statements) await client.query(statement)
  const { rows } = await client.query<{ lines: string; records: string }>(
    'SELECT (SELECT count(*) FROM "OrderLine") AS lines, (SELECT count(*) FROM "Trace") AS records',
  )
  console.log(
    `${shops} shops, ${rows[0]?.records} records, ${rows[0]?.lines} order lines; load ${loadavg()[0]?.toFixed(1)}`,
  )
  const graphql = await startKewo({ databaseUrl: url, folder, secret })
  const ask = async (cookie: string, query: string): Promise<string> => {
    const answer = await fetch(graphql, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify({ query }),
    })
    const text = await answer.text()
    if (!answer.ok || text.includes('"errors"')) throw new Error(text.slice(0, 400))
    return text
  }
  const cases = { manager: 'OWN', head: 'MANAGERS', admin: 'AREAS' } as const
  for (const [role, of] of Object.entries(cases)) {
    const cookie = await sessionCookie(db, readers[role as keyof typeof cases], secret)
    const first = await ask(cookie, look(of))
    const columns = /"columns":\[(.*?)\],"brands"/u.exec(first)?.[1]?.match(/"shops":\d+/gu) ?? []
    const times: number[] = []
    for (let round = 0; round < rounds; round += 1)
      times.push(await milliseconds(() => ask(cookie, look(of))))
    console.log(`${of}: ${columns.length} columns, ${median(times).toFixed(0)} ms`)
  }
  await client.end()
})
