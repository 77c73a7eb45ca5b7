// pnpm --filter @kewo/server bench:import FILE MAPPING [rounds]: rows a second of a register's first import, and of COPY of the same shops into a bare table, in turns.
import { availableParallelism, loadavg } from 'node:os'
import { buffer } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import { Readable } from 'node:stream'
import type { Client } from 'pg'
import { from as copyFrom, to as copyTo } from 'pg-copy-streams'
import type { Db } from '@kewo/db'
import { newClient } from '@kewo/db/embedded'
import { findRegisterMapping, importRegister, refuseUpheaval, registerFile } from '@kewo/register'
import { median, milliseconds } from './measure.ts'
import { withDatabase } from './withDatabase.ts'

const [file, mappingName, rounds = '5'] = process.argv.slice(2)
if (file === undefined || mappingName === undefined)
  throw new Error('bench:import FILE MAPPING [rounds]: the register and the name of its mapping.')

/** What an import writes of a shop, and when it wrote it. */
const columns = `"licenceNumber", name, "holderName", "contactName", phone, address, "regionId", format, "marketType", "businessDistrict",
  grade, "areaSquareMetres", "orderWeekday", longitude, latitude, "placeStatus", "openedOn", "licenceExpiresOn", "licenceHasNoEnd",
  "licenceUnread", "closedAt", "updatedAt"`

/** A company without shops, as on the first day. */
async function emptied(client: Client): Promise<void> {
  await client.query('TRUNCATE "Company", "Region" CASCADE')
  await client.query(`INSERT INTO "Company" (name) VALUES ('公司')`)
  await client.query(
    `WITH made AS (SELECT uuidv7() AS id) INSERT INTO "Region" (id, kind, name, path) SELECT id, 'COMPANY', '公司', ARRAY[id] FROM made`,
  )
}

/** All that the command does between reading its arguments and its summary. */
async function imported(db: Db, databaseUrl: string): Promise<number> {
  const source = registerFile(file ?? '')
  const mapping = await findRegisterMapping(db, mappingName ?? '')
  await refuseUpheaval(db, source, mapping, { typed: null })
  const { rowsTotal } = await importRegister({ databaseUrl, source, mappingName: mappingName ?? '', mapping })
  return rowsTotal
}

/** Milliseconds of COPY of all rows into a table. */
const copied = (client: Client, table: string, rows: Buffer): Promise<number> =>
  milliseconds(() =>
    pipeline(Readable.from([rows]), client.query(copyFrom(`COPY ${table} (${columns}) FROM STDIN`))),
  )

await withDatabase(async ({ db, url }) => {
  const client = newClient({ connectionString: url })
  await client.connect()
  const imports: number[] = []
  const bare: number[] = []
  const ours: number[] = []
  let [rows, shops] = [0, 0]
  for (let round = 0; round < Number(rounds); round += 1) {
    await emptied(client)
    const took = await milliseconds(async () => {
      rows = await imported(db, url)
    })
    const text = await buffer(client.query(copyTo(`COPY (SELECT ${columns} FROM "Retailer") TO STDOUT`)))
    shops = await db.retailer.count()
    await client.query('DROP TABLE IF EXISTS bare')
    await client.query(`CREATE TABLE bare AS SELECT ${columns} FROM "Retailer" WITH NO DATA`)
    await client.query('CHECKPOINT')
    imports.push(rows / took)
    bare.push(shops / (await copied(client, 'bare', text)))
    await client.query('TRUNCATE "Retailer" CASCADE')
    ours.push(shops / (await copied(client, '"Retailer"', text)))
  }
  await client.end()
  const [load, cores] = [loadavg()[0]?.toFixed(1), availableParallelism()]
  const [importing = 0, copying = 0, copyingOurs = 0] = [imports, bare, ours].map((one) => median(one) * 1000)
  console.log(
    `${rows} rows, ${shops} shops of them; ${rounds} rounds in turns; load ${load} of ${cores}\n` +
      `rows a second: import ${importing.toFixed(0)}, COPY into a bare table ${copying.toFixed(0)}, into the table of the shops ${copyingOurs.toFixed(0)}\n` +
      `import ÷ COPY: ${(importing / copying).toFixed(3)} (aim: 0.5), of that into the table of the shops ${(importing / copyingOurs).toFixed(2)}`,
  )
})
