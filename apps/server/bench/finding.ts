// pnpm --filter @kewo/server bench:finding [shops]: how long a search among the shops takes in PostgreSQL, for one who sees all.
import { availableParallelism, loadavg } from 'node:os'
import type { Client } from 'pg'
import { newClient } from '@kewo/db/embedded'
import { nearWaysOf, waysOf } from '@kewo/domain/search'
import { median, milliseconds } from './measure.ts'
import { withDatabase } from './withDatabase.ts'

const shops = Number(process.argv[2] ?? 300_000)
const rounds = 7
const words = ['王湾', '路口', '便利', '王湾路口', 'yl', 'wwlk', '13800123', '欧阳', '零无']
const slip = '王弯路口便利'

type Condition = { sql: string; values: unknown[] }

/** The condition as the server asks it. */
function whereOf(word: string): Condition {
  const values: unknown[] = []
  const next = (value: unknown) => `$${values.push(value)}`
  const exact = waysOf(word, true)
  const ways = (word === slip ? [...exact, ...nearWaysOf(word)] : exact).map(({ keys, piece }) => {
    const held = `"searchText" LIKE ${next(`%${piece.map((glyph) => glyph ?? '_').join('')}%`)}`
    return keys.length === 0 ? held : `("searchKeys" @> ${next([...keys])}::text[] AND ${held})`
  })
  return { sql: ways.join(' OR '), values }
}

async function writeShops(client: Client): Promise<void> {
  const { rows } = await client.query<{ id: string }>(
    `INSERT INTO "Region" (kind, name, path) VALUES ('DEPARTMENT', '部', '{}') RETURNING id`,
  )
  await client.query(
    `INSERT INTO "Retailer" ("licenceNumber", name, "holderName", phone, address, "regionId", "updatedAt")
     SELECT 420100000000 + n, a[1 + n % 20] || b[1 + n / 20 % 20] || c[1 + n / 400 % 20] || k[1 + n % 6], h[1 + n % 12] || b[1 + n % 20],
       13800000000 + n * 97 % 99999999, '湖北省武汉市' || a[1 + n % 20] || b[1 + n / 7 % 20] || '路' || n % 900 || '号', $1, now()
     FROM generate_series(1, $2::int) n,
       (SELECT string_to_array('王张李刘陈杨赵黄周吴云东西南北新老大小三', NULL) a, string_to_array('湾岭家庄村店桥港山河湖城镇坡塘林园井坝沟', NULL) b,
         string_to_array('福禄寿喜顺发兴旺和平安康乐美丰盛泰祥瑞宁', NULL) c,
         ARRAY['便利店', '路口便利店', '食杂店', '超市', '烟酒店', '供销点'] k, ARRAY['王','李','欧阳','赵','孙','周','吴','郑','冯','陈','褚','卫'] h) t`,
    [rows[0]?.id, shops],
  )
}

async function inTurns(client: Client, sql: string, values: unknown[]): Promise<string> {
  const times: number[] = []
  for (let round = 0; round < rounds; round += 1)
    times.push(await milliseconds(() => client.query(sql, values)))
  return median(times).toFixed(0)
}

await withDatabase(async ({ url }) => {
  const client = newClient({ connectionString: url })
  await client.connect()
  await client.query('DROP INDEX "Retailer_searchKeys_idx"')
  const written = await milliseconds(() => writeShops(client))
  const indexed = await milliseconds(() =>
    client.query('CREATE INDEX "Retailer_searchKeys_idx" ON "Retailer" USING GIN ("searchKeys")'),
  )
  await client.query('VACUUM ANALYZE "Retailer"')
  console.log(
    `${shops} shops written in ${(written / 1000).toFixed(0)} s, indexed in ${(indexed / 1000).toFixed(0)} s; ` +
      `load ${loadavg()[0]?.toFixed(1)} of ${availableParallelism()}\n| typed | found | first 50 by name, ms | count, ms |`,
  )
  for (const word of [...words, slip]) {
    const { sql, values } = whereOf(word)
    const count = `SELECT count(*) FROM "Retailer" WHERE ${sql}`
    const { rows } = await client.query<{ count: string }>(count, values)
    const page = await inTurns(
      client,
      `SELECT id, name FROM "Retailer" WHERE ${sql} ORDER BY name, id LIMIT 50`,
      values,
    )
    console.log(`| ${word} | ${rows[0]?.count} | ${page} | ${await inTurns(client, count, values)} |`)
  }
  await client.end()
})
