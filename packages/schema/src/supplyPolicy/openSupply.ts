import { InvalidInput, SentBefore, unlimited } from '@kewo/domain'
import { builder } from '../builder/builder.ts'
import { makesStale } from '../builder/makesStale.ts'
import { recordSupplyReceipt } from './recordSupplyReceipt.ts'
import { SupplyReceipt } from './supplyReceipt.ts'

builder.mutationField('openSupply', (t) =>
  t.withAuth({ retailer: true, brands: true }).prismaField({
    type: SupplyReceipt,
    ...makesStale('supplyWeeks'),
    description: 'The shop has opened its lines of a week. Only the first time is kept.',
    args: {
      versionId: t.arg({ type: 'UUID', required: true, description: 'SupplyWeek.versionId.' }),
      idempotencyKey: t.arg({ type: 'UUID', required: true, description: 'Sent twice, it is noted once.' }),
    },
    errors: { types: [SentBefore] },
    resolve: async (query, _root, args, context) => {
      const id = await recordSupplyReceipt(context, 'openSupply', args, () => ({}))
      return context.db.supplyReceipt.findUniqueOrThrow({ ...query, where: { id } })
    },
  }),
)

builder.mutationField('readSupplyToEnd', (t) =>
  t.withAuth({ retailer: true, brands: true }).prismaField({
    type: SupplyReceipt,
    ...makesStale('supplyWeeks'),
    description:
      'The shop has come to the end of its lines of a week. Only the first time is kept; whoever reads has opened.',
    args: {
      versionId: t.arg({ type: 'UUID', required: true, description: 'SupplyWeek.versionId.' }),
      idempotencyKey: t.arg({ type: 'UUID', required: true, description: 'Sent twice, it is noted once.' }),
    },
    errors: { types: [SentBefore] },
    resolve: async (query, _root, args, context) => {
      const id = await recordSupplyReceipt(context, 'readSupplyToEnd', args, ({ readToEndAt }) => ({
        readToEndAt: readToEndAt ?? context.now,
      }))
      return context.db.supplyReceipt.findUniqueOrThrow({ ...query, where: { id } })
    },
  }),
)

builder.mutationField('answerSupplyQuestion', (t) =>
  t.withAuth({ retailer: true, brands: true }).prismaField({
    type: SupplyReceipt,
    ...makesStale('supplyWeeks'),
    description:
      'The shop says how much it may order. Right: understoodAt is set, for good. Wrong: counted, and it may try again.',
    args: {
      versionId: t.arg({ type: 'UUID', required: true, description: 'SupplyWeek.versionId.' }),
      units: t.arg.int({ description: 'One of the options; left out: no limit.' }),
      idempotencyKey: t.arg({ type: 'UUID', required: true, description: 'Sent twice, it is counted once.' }),
    },
    errors: { types: [InvalidInput, SentBefore] },
    resolve: async (query, _root, args, context) => {
      const answer = args.units ?? unlimited
      const id = await recordSupplyReceipt(context, 'answerSupplyQuestion', args, (receipt, question) => {
        if (!question?.options.includes(answer)) throw noSuchOption()
        if (receipt.understoodAt !== null) return {}
        // The question stands below the lines: who answers it has come to their end.
        const readToEndAt = receipt.readToEndAt ?? context.now
        if (answer === question.right) return { readToEndAt, understoodAt: context.now }
        return { readToEndAt, wrongAnswers: receipt.wrongAnswers + 1 }
      })
      return context.db.supplyReceipt.findUniqueOrThrow({ ...query, where: { id } })
    },
  }),
)

const noSuchOption = () =>
  new InvalidInput('units', {
    'zh-CN': '请从列出的答案里选一个。',
    en: 'Please choose one of the answers shown.',
  })
