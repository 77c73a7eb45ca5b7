import { beforeEach } from 'vitest'
import { type FreshDatabase, freshDatabase } from './freshDatabase.testbed.ts'
import { importRegister, type RegisterImportOrder } from './importRegister.ts'
import { madeUpMapping, registerOf } from './madeUpRegister.testbed.ts'

export const importInto = (
  { url }: FreshDatabase,
  content: string | Buffer,
  over: Partial<RegisterImportOrder> = {},
) =>
  importRegister({
    databaseUrl: url,
    source: registerOf(content),
    mappingName: 'made-up',
    mapping: madeUpMapping,
    batchRows: 100,
    ...over,
  })

/** A fresh database for each test, and what an import has left in it. */
export function useFreshDatabase() {
  const database = {} as FreshDatabase

  beforeEach(async () => {
    Object.assign(database, await freshDatabase())
  })

  const importHere = (content: string | Buffer, over: Partial<RegisterImportOrder> = {}) =>
    importInto(database, content, over)

  const shop = (licenceNumber: string) =>
    database.db.retailer.findUniqueOrThrow({
      where: { licenceNumber },
      include: { region: { include: { parent: true } } },
    })

  const issues = () =>
    database.db.registerImportIssue.findMany({
      where: {},
      orderBy: { line: 'asc' },
      select: { line: true, kind: true, reason: true, value: true },
    })

  return { database, importHere, shop, issues }
}
