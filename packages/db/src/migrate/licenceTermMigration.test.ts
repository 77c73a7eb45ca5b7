import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { licenceStatusAt } from '@kewo/domain'
import { expect, test } from 'vitest'
import { withMigratedDatabase } from './migratedDatabase.testbed.ts'

const folder = join(import.meta.dirname, '../../prisma/migrations')
const name = readdirSync(folder).find((one) => one.endsWith('_licence_term'))!
// Adding a value to a type cannot be undone, and is not what is tried here.
const migration = readFileSync(join(folder, name, 'migration.sql'), 'utf8').replace(/ALTER TYPE [^;]*;/u, '')

/** The tables as they were before. */
const before = `
  ALTER TABLE "Retailer" DROP CONSTRAINT "Retailer_licence_term", DROP COLUMN "licenceHasNoEnd", DROP COLUMN "licenceUnread";
  ALTER TABLE "RegisterImport" DROP COLUMN unclear;`

const shop = (number: string, expires: string | null = null) => `
  INSERT INTO "Retailer" ("licenceNumber", name, "regionId", "licenceExpiresOn", "updatedAt")
  SELECT '${number}', 'x', id, ${expires === null ? 'NULL' : `'${expires}'`}, now() FROM "Region" LIMIT 1;`
const importRun = (file: string, mapping: object) => `
  INSERT INTO "RegisterImport" ("fileName", "fileHash", "mappingName", mapping, "startedAt")
  VALUES ('${file}', 'x', 'x', '${JSON.stringify(mapping)}', now());`
const entry = (number: string, file: string | null, said: object = {}) => `
  INSERT INTO "RegisterEntry" ("retailerId", said, "importId", line)
  SELECT r.id, '${JSON.stringify(said)}', (SELECT id FROM "RegisterImport" WHERE "fileName" = '${file}'), 2
  FROM "Retailer" r WHERE "licenceNumber" = '${number}';`

test('of shops without a last day only those whose register is known to name none stay open', () =>
  withMigratedDatabase(async ({ db, run }) => {
    await run(before)
    await run(
      [
        importRun('with', { columns: { licenceExpiresOn: ['有效期'] } }),
        importRun('without', { columns: {} }),
        ...['by hand', 'unread', 'blank', 'no column', 'run gone'].map((number) => shop(number)),
        shop('dated', '2027-01-01'),
        entry('unread', 'with'),
        entry('blank', 'with', { name: 'x' }),
        entry('no column', 'without'),
        entry('run gone', null),
        entry('dated', 'with', { licenceExpiresOn: '2027-01-01' }),
        `INSERT INTO "RegisterImportIssue" ("importId", line, "licenceNumber", kind, field, reason, value)
       SELECT id, 2, 'unread', 'CORRECTED', 'licenceExpiresOn', 'DATE_UNREADABLE', ' 已　过期 ' FROM "RegisterImport" LIMIT 1;`,
      ].join('\n'),
    )
    await run(migration)
    const shops = await db.retailer.findMany({ include: { registerEntry: true } })
    const now = new Date('2026-11-28T04:00:00Z')
    const found = shops.map((one) => [
      one.licenceNumber,
      [licenceStatusAt(one, now, 'Asia/Shanghai'), one.licenceUnread, one.registerEntry?.said ?? null],
    ])
    const unclear = (words: string) => ({ licenceTerm: { kind: 'UNCLEAR', words } })
    expect(Object.fromEntries(found)).toEqual({
      'by hand': ['UNCLEAR', null, null],
      unread: ['UNCLEAR', '已 过期', unclear('已 过期')],
      blank: ['UNCLEAR', '', { name: 'x', ...unclear('') }],
      'no column': ['VALID', null, {}],
      'run gone': ['UNCLEAR', null, {}],
      dated: ['VALID', null, { licenceTerm: { kind: 'DATED', until: '2027-01-01' } }],
    })
  }))
