import {
  ChangedMeanwhile,
  CompanyMissing,
  RegisterImportRunning,
  RegisterMappingUnknown,
  RegisterUpheaval,
} from '@kewo/domain'
import { findRegisterMapping, refuseUpheaval } from '@kewo/register'
import { recordAct } from '../audit/recordAct.ts'
import { builder } from '../builder/builder.ts'
import { newInLists } from '../builder/makesStale.ts'
import { verbatim } from '../builder/typedText.ts'
import { found } from '../builder/errors.ts'
import { RegisterImport } from './registerImport.ts'
import { orderRegisterImport } from './registerImports.ts'
import { RegisterUpload } from './registerUpload.ts'
import { holdBeginnings, refuseSecondImport } from './refuseSecondImport.ts'
import { unreadable } from './unreadable.ts'

builder.mutationField('startRegisterImport', (t) =>
  t.withAuth({ may: 'importRegisters' }).prismaField({
    type: RegisterImport,
    ...newInLists,
    description:
      'Begins the import of a sent register; it runs on by itself, also over a restart of the server. Where the same file with the same mapping was stopped before, it goes on from there. Sent twice, it is begun once.',
    args: {
      uploadId: t.arg.globalID({ for: RegisterUpload, required: true }),
      mappingName: t.arg.string({
        ...verbatim,
        required: true,
        description: 'Of a mapping that is remembered or comes with Kewo.',
      }),
      typed: t.arg.int({ description: 'RegisterPreview.numberToType, as a person typed it.' }),
    },
    errors: {
      types: [
        ...unreadable,
        ChangedMeanwhile,
        CompanyMissing,
        RegisterImportRunning,
        RegisterMappingUnknown,
        RegisterUpheaval,
      ],
    },
    resolve: async (query, _root, { uploadId, mappingName, typed }, context) => {
      const { db, live, viewer, now, registers } = context
      const sent = found(await db.registerUpload.findUnique({ where: { id: uploadId.id } }))
      const read = await findRegisterMapping(db, mappingName)
      // Between a look on a screen and the beginning both file and shops may be others.
      await refuseUpheaval(db, registers.source(sent), read, { typed: typed ?? null })
      const id = await db.$transaction(async (transaction) => {
        await holdBeginnings(transaction)
        const upload = found(await transaction.registerUpload.findUnique({ where: { id: uploadId.id } }))
        const mapping = await findRegisterMapping(transaction, mappingName)
        // Somebody has changed the mapping in the very moment: what was looked at is not what would be done.
        if (JSON.stringify(mapping) !== JSON.stringify(read)) throw new ChangedMeanwhile(null)
        if ((await transaction.region.count({ where: { kind: 'COMPANY' } })) === 0) throw new CompanyMissing()
        const same = {
          fileHash: upload.fileHash,
          mappingName,
          mapping: { equals: JSON.parse(JSON.stringify(mapping)) },
        }
        const running = await refuseSecondImport(transaction, { ...same, uploadId: upload.id })
        if (running) return running.id
        const stopped = await transaction.registerImport.findFirst({
          where: { ...same, status: { in: ['CANCELLED', 'FAILED'] } },
          orderBy: [{ startedAt: 'desc' }, { id: 'desc' }],
        })
        const run = stopped
          ? await transaction.registerImport.update({
              where: { id: stopped.id },
              data: { status: 'RUNNING', finishedAt: null, failure: null, uploadId: upload.id },
            })
          : await transaction.registerImport.create({
              data: {
                fileName: upload.fileName,
                fileHash: upload.fileHash,
                mappingName,
                mapping: same.mapping.equals,
                uploadId: upload.id,
                startedById: viewer.staffId,
                startedAt: now,
              },
            })
        await recordAct(transaction, context, {
          action: 'startRegisterImport',
          subjectType: 'RegisterImport',
          subjectId: run.id,
          after: { file: upload.fileName, mappingName, resumed: stopped !== null },
        })
        await orderRegisterImport(context, transaction, { id: run.id })
        await live.publish(transaction, 'registerImport', { id: run.id })
        return run.id
      })
      return db.registerImport.findUniqueOrThrow({ ...query, where: { id } })
    },
  }),
)
