import { RegisterImportRunning } from '@kewo/domain'
import { cancelRegisterImport } from '@kewo/register'
import { recordAct } from '../audit/recordAct.ts'
import { builder } from '../builder/builder.ts'
import { answerTellsAll } from '../builder/makesStale.ts'
import { found } from '../builder/errors.ts'
import { refuseSecondImport } from './refuseSecondImport.ts'
import { RegisterImport } from './registerImport.ts'
import { orderRegisterImport } from './registerImports.ts'

const act = { subjectType: 'RegisterImport' } as const

builder.mutationField('cancelRegisterImport', (t) =>
  t.withAuth({ may: 'importRegisters' }).prismaField({
    type: RegisterImport,
    ...answerTellsAll,
    description:
      'Stops an import before its next batch of rows. What it has taken stays, and it can go on later. Nothing happens to one that has ended.',
    args: { id: t.arg.globalID({ for: RegisterImport, required: true }) },
    resolve: async (query, _root, { id: { id } }, context) => {
      const { db, live } = context
      await db.$transaction(async (transaction) => {
        const run = found(await transaction.registerImport.findUnique({ where: { id } }))
        if (!(await cancelRegisterImport(transaction, id))) return
        const after = { file: run.fileName, rowsDone: run.rowsDone }
        await recordAct(transaction, context, {
          ...act,
          action: 'cancelRegisterImport',
          subjectId: id,
          after,
        })
        await live.publish(transaction, 'registerImport', { id })
      })
      return db.registerImport.findUniqueOrThrow({ ...query, where: { id } })
    },
  }),
)

builder.mutationField('resumeRegisterImport', (t) =>
  t.withAuth({ may: 'importRegisters' }).prismaField({
    type: RegisterImport,
    ...answerTellsAll,
    description:
      'Lets an import that was stopped or broke off go on, as long as its file is kept (seven days).',
    args: { id: t.arg.globalID({ for: RegisterImport, required: true }) },
    errors: { types: [RegisterImportRunning] },
    resolve: async (query, _root, { id: { id } }, context) => {
      const { db, live } = context
      await db.$transaction(async (transaction) => {
        const kept = { id, uploadId: { not: null } }
        const run = found(await transaction.registerImport.findFirst({ where: kept }))
        if (await refuseSecondImport(transaction, { id })) return
        const { count } = await transaction.registerImport.updateMany({
          where: { ...kept, status: { in: ['CANCELLED', 'FAILED'] } },
          data: { status: 'RUNNING', finishedAt: null, failure: null },
        })
        if (count === 0) return
        const after = { file: run.fileName, rowsDone: run.rowsDone }
        await recordAct(transaction, context, {
          ...act,
          action: 'resumeRegisterImport',
          subjectId: id,
          after,
        })
        await orderRegisterImport(context, transaction, { id })
        await live.publish(transaction, 'registerImport', { id })
      })
      return db.registerImport.findUniqueOrThrow({ ...query, where: { id } })
    },
  }),
)
