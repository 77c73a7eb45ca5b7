import {
  ChangedMeanwhile,
  InvalidInput,
  isSupplyColumn,
  NoSupplyDraft,
  readSupplyFile,
  RegisterFileEmpty,
  RegisterFileUnreadable,
  RegisterWithoutRows,
  RegisterWorkbookTooLarge,
  type SupplyFileFault,
} from '@kewo/domain'
import type { DbTransaction } from '@kewo/db'
import { readTable } from '@kewo/register/table'
import { builder } from '../builder/builder.ts'
import { found } from '../builder/errors.ts'
import type { Context } from '../builder/context.ts'
import { RegisterUpload } from '../register/registerUpload.ts'
import { lockDraft, saveRules } from './saveSupplyRules.ts'
import { policyEdition, SupplyPolicy } from './supplyPolicy.ts'
import { answerTellsAll } from '../builder/makesStale.ts'

/** More rows no week has: a row a product and format. */
const mostRows = 4_000

type Read = ReturnType<typeof readSupplyFile> & { rows: number }

type Reading = { db: DbTransaction; registers: Context['registers'] }

async function readUpload({ db, registers }: Reading, uploadId: string): Promise<Read> {
  const upload = found(await db.registerUpload.findUnique({ where: { id: uploadId } }))
  const table = await readTable(registers.source(upload), { known: isSupplyColumn, mostRows })
  const products = await db.product.findMany({
    where: { retiredAt: null },
    select: { id: true, code: true, name: true, nicknames: true },
  })
  return { ...readSupplyFile(table.header, table.rows, products), rows: table.rows.length }
}

/** Why a short table is not read at all. */
export const unreadableTable = [
  RegisterFileEmpty,
  RegisterFileUnreadable,
  RegisterWithoutRows,
  RegisterWorkbookTooLarge,
] as const

const SupplyFileFaultType = builder.objectRef<SupplyFileFault>('SupplyFileFault').implement({
  description: 'What keeps a row of a file from being taken.',
  fields: (t) => ({
    line: t.exposeInt('line', { description: 'Line of the file on which the row begins.' }),
    message: t.string({ resolve: ({ words }, _args, { locale }) => words[locale] }),
  }),
})

const SupplyFile = builder.objectRef<Read>('SupplyFile').implement({
  description: 'What an import of a file would do; with a single fault it does nothing.',
  fields: (t) => ({
    rows: t.exposeInt('rows', { description: 'Rows below the header.' }),
    products: t.int({ description: 'Products that it is about.', resolve: ({ rules }) => rules.length }),
    faultCount: t.int({ resolve: ({ faults }) => faults.length }),
    faults: t.field({
      type: [SupplyFileFaultType],
      description: 'The first 50, by line.',
      resolve: ({ faults }) => faults.slice(0, 50),
    }),
  }),
})

builder.queryField('supplyFile', (t) =>
  t.withAuth({ may: 'keepSupply' }).field({
    type: SupplyFile,
    complexity: 100,
    description:
      'Reads a sent file through as a supply policy, changing nothing: a row for each product and whom it is for, a column for each grade.',
    args: { uploadId: t.arg.globalID({ for: RegisterUpload, required: true }) },
    errors: { types: [...unreadableTable] },
    resolve: (_root, { uploadId }, context) => readUpload(context, uploadId.id),
  }),
)

builder.mutationField('importSupplyRules', (t) =>
  t.withAuth({ may: 'keepSupply' }).prismaField({
    type: SupplyPolicy,
    ...answerTellsAll,
    description:
      'Puts a sent file into the draft: products that it names get its quantities, the others stay. With a single faulty row it changes nothing.',
    args: {
      id: t.arg.globalID({ for: SupplyPolicy, required: true }),
      uploadId: t.arg.globalID({ for: RegisterUpload, required: true }),
      expected: t.arg({ type: 'Edition', required: true, description: 'Of the policy that was looked at.' }),
    },
    errors: { types: [InvalidInput, NoSupplyDraft, ChangedMeanwhile, ...unreadableTable] },
    resolve: async (query, _root, { id: { id }, uploadId, expected }, context) => {
      const { registers } = context
      await context.db.$transaction(async (db) => {
        const draft = await lockDraft(db, id)
        const policy = await db.supplyPolicy.findUniqueOrThrow({
          where: { id },
          select: { id: true, ...policyEdition.columns },
        })
        policyEdition.expect(policy, expected)
        const { rules, faults } = await readUpload({ db, registers }, uploadId.id)
        const [fault] = faults
        if (fault) throw faultyRow(fault)
        const standing = await db.supplyRule.findMany({ where: { versionId: draft.id } })
        await saveRules(
          db,
          draft.id,
          rules.map(({ productId, method, quantities, stock, reason }) => {
            const before = standing.find((rule) => rule.productId === productId)
            return {
              ...{ productId, method, quantities: [...quantities] },
              regionIds: before?.regionIds ?? [],
              ...{ gradeFrom: before?.gradeFrom ?? null, gradeTo: before?.gradeTo ?? null },
              doubles: before?.doubles ?? false,
              stock: stock === undefined ? (before?.stock ?? null) : stock,
              reason: reason ?? before?.reason ?? '',
              reasonEn: reason === undefined ? (before?.reasonEn ?? null) : null,
            }
          }),
        )
      })
      return found(await context.db.supplyPolicy.findUnique({ ...query, where: { id } }))
    },
  }),
)

const faultyRow = ({ line, words }: SupplyFileFault) =>
  new InvalidInput('uploadId', {
    'zh-CN': `第 ${line} 行：${words['zh-CN']}`,
    en: `Row ${line}: ${words.en}`,
  })
