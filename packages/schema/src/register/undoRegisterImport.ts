import { RegisterImportNotUndoable, RegisterImportRunning, RegisterImportWorkedOn } from '@kewo/domain'
import { undoRegisterImport } from '@kewo/register'
import { recordAct } from '../audit/recordAct.ts'
import { builder } from '../builder/builder.ts'
import { heardLive } from '../builder/makesStale.ts'
import { found } from '../builder/errors.ts'
import { RegisterImport } from './registerImport.ts'
import { holdBeginnings } from './refuseSecondImport.ts'

/** A register of hundreds of thousands of shops is put back in one piece. */
const longest = 120_000

builder.mutationField('undoRegisterImport', (t) =>
  t.withAuth({ may: 'importRegisters' }).prismaField({
    type: RegisterImport,
    ...heardLive,
    description:
      'Puts back what an import changed and closes the shops that it created. Refused once somebody has worked on them.',
    args: { id: t.arg.globalID({ for: RegisterImport, required: true }) },
    errors: { types: [RegisterImportNotUndoable, RegisterImportRunning, RegisterImportWorkedOn] },
    resolve: async (query, _root, { id: { id } }, context) => {
      const { db, live, now } = context
      await db.$transaction(
        async (transaction) => {
          await holdBeginnings(transaction)
          const run = found(await transaction.registerImport.findUnique({ where: { id } }))
          const { restored, closed } = await undoRegisterImport(transaction, id, now)
          await recordAct(transaction, context, {
            action: 'undoRegisterImport',
            subjectType: 'RegisterImport',
            subjectId: id,
            after: { file: run.fileName, restored, closedShopsMade: closed },
          })
          await live.publish(transaction, 'registerImport', { id })
        },
        { timeout: longest },
      )
      return db.registerImport.findUniqueOrThrow({ ...query, where: { id } })
    },
  }),
)
