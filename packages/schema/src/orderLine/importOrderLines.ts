import { InvalidInput, isOrderColumn, readOrderFile, type Words } from '@kewo/domain'
import type { DbTransaction } from '@kewo/db'
import { readTable } from '@kewo/register/table'
import { recordAct } from '../audit/recordAct.ts'
import { builder } from '../builder/builder.ts'
import { makesStale } from '../builder/makesStale.ts'
import { found } from '../builder/errors.ts'
import type { Context } from '../builder/context.ts'
import { RegisterUpload } from '../register/registerUpload.ts'
import { unreadableTable } from '../supplyPolicy/importSupplyRules.ts'

/** So many rows at once; more come in several files. */
const mostRows = 50_000

type Order = { retailerId: string; productId: string; week: string; wanted: number; given: number }
type Fault = { line: number; words: Words }
type Read = { rows: number; orders: readonly Order[]; faults: readonly Fault[] }

async function readUpload(
  { db, registers }: { db: DbTransaction; registers: Context['registers'] },
  uploadId: string,
): Promise<Read> {
  const upload = found(await db.registerUpload.findUnique({ where: { id: uploadId } }))
  const { header, rows } = await readTable(registers.source(upload), { known: isOrderColumn, mostRows })
  const products = await db.product.findMany({
    select: { id: true, code: true, name: true, nicknames: true },
  })
  const { orders, faults } = readOrderFile(header, rows, products)
  const numbers = JSON.stringify([...new Set(orders.map(({ licenceNumber }) => licenceNumber))])
  const shops = await db.$queryRaw<{ id: string; licenceNumber: string }[]>`
    SELECT id, "licenceNumber" FROM "Retailer"
    WHERE "licenceNumber" IN (SELECT jsonb_array_elements_text(${numbers}::jsonb))`
  const shopOf = new Map(shops.map(({ id, licenceNumber }) => [licenceNumber, id]))
  const unknown = orders.flatMap(({ line, licenceNumber }) => {
    const words = {
      'zh-CN': `没有许可证号 ${licenceNumber} 的店`,
      en: `No shop has licence ${licenceNumber}`,
    }
    return shopOf.has(licenceNumber) ? [] : { line, words }
  })
  return {
    rows: rows.length,
    orders: orders.flatMap(({ line: _line, licenceNumber, ...order }) => {
      const retailerId = shopOf.get(licenceNumber)
      return retailerId ? { ...order, retailerId } : []
    }),
    faults: [...faults, ...unknown].toSorted((one, other) => one.line - other.line),
  }
}

const OrderFileFault = builder.objectRef<Fault>('OrderFileFault').implement({
  description: 'What keeps a row of a file from being taken.',
  fields: (t) => ({
    line: t.exposeInt('line', { description: 'Line of the file on which the row begins.' }),
    message: t.string({ resolve: ({ words }, _args, { locale }) => words[locale] }),
  }),
})

const OrderFile = builder.objectRef<Read>('OrderFile').implement({
  description: '订货行 of a file; with a single fault nothing is taken.',
  fields: (t) => ({
    rows: t.exposeInt('rows', { description: 'Rows below the header.' }),
    faultCount: t.int({ resolve: ({ faults }) => faults.length }),
    faults: t.field({
      type: [OrderFileFault],
      description: 'The first 50, by line.',
      resolve: ({ faults }) => faults.slice(0, 50),
    }),
  }),
})

builder.queryField('orderFile', (t) =>
  t.withAuth({ may: 'keepSupply' }).field({
    type: OrderFile,
    complexity: 100,
    description:
      'Reads a sent file through as orders, changing nothing: licence number, product, week, wanted, given; at most 50,000 rows.',
    args: { uploadId: t.arg.globalID({ for: RegisterUpload, required: true }) },
    errors: { types: [...unreadableTable] },
    resolve: (_root, { uploadId }, { db, registers }) => readUpload({ db, registers }, uploadId.id),
  }),
)

builder.mutationField('importOrderLines', (t) =>
  t.withAuth({ may: 'keepSupply' }).field({
    type: OrderFile,
    ...makesStale('supplyWeeks'),
    description:
      'Takes the orders of a sent file: what stood there for the same shop, product and week is what the file says now. With a single faulty row it changes nothing.',
    args: { uploadId: t.arg.globalID({ for: RegisterUpload, required: true }) },
    errors: { types: [InvalidInput, ...unreadableTable] },
    resolve: async (_root, { uploadId }, context) => {
      const { db, registers } = context
      const read = await readUpload({ db, registers }, uploadId.id)
      const [fault] = read.faults
      if (fault)
        throw new InvalidInput('uploadId', {
          'zh-CN': `第 ${fault.line} 行：${fault.words['zh-CN']}`,
          en: `Row ${fault.line}: ${fault.words.en}`,
        })
      await db.$transaction(async (transaction) => {
        await transaction.$executeRaw`
          INSERT INTO "OrderLine" ("retailerId", "productId", week, wanted, given)
          SELECT * FROM jsonb_to_recordset(${JSON.stringify(read.orders)}::jsonb)
            AS o("retailerId" uuid, "productId" uuid, week date, wanted int, given int)
          ON CONFLICT ("retailerId", "productId", week) DO UPDATE SET wanted = excluded.wanted, given = excluded.given`
        await recordAct(transaction, context, {
          action: 'importOrderLines',
          subjectType: 'SupplyPolicy',
          subjectId: null,
          after: { count: read.orders.length },
        })
      })
      return read
    },
  }),
)
