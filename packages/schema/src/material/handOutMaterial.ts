import {
  InvalidInput,
  MaterialGone,
  NoMaterialForShop,
  SentBefore,
  takenFrom,
  whyNotHandOut,
} from '@kewo/domain'
import type { DbTransaction } from '@kewo/db'
import { builder } from '../builder/builder.ts'
import type { SignedIn } from '../builder/context.ts'
import { found } from '../builder/errors.ts'
import { answerTellsAll } from '../builder/makesStale.ts'
import { once } from '../once/once.ts'
import { visibleParticipations } from '../participation/access.ts'
import { Participation } from '../participation/participation.ts'
import type { StaffViewer } from '../viewer/viewer.ts'
import { handingOf, handingScope } from './handing.ts'

builder.mutationField('handOutMaterial', (t) =>
  t.withAuth({ may: 'makeVisits' }).prismaField({
    type: Participation,
    ...answerTellsAll,
    description:
      'The material of a campaign was handed to a shop that joined. It is taken from the nearest region of the shop in which enough lies.',
    args: {
      participationId: t.arg.globalID({ for: Participation, required: true }),
      count: t.arg.int({ required: true, description: 'Pieces, 1 to 100.' }),
      idempotencyKey: t.arg({
        type: 'UUID',
        required: true,
        description: 'Sent twice, it is handed out once.',
      }),
    },
    errors: { types: [InvalidInput, MaterialGone, NoMaterialForShop, SentBefore] },
    resolve: async (query, _root, args, context) => {
      const write = { mutation: 'handOutMaterial', type: 'Participation', sent: args }
      const id = await once(context, write, (db) => handOut(db, context, args.participationId.id, args.count))
      return context.db.participation.findUniqueOrThrow({ ...query, where: { id } })
    },
  }),
)

async function handOut(
  db: DbTransaction,
  { viewer, now }: SignedIn<StaffViewer>,
  id: string,
  count: number,
): Promise<{ id: string }> {
  const row = found(
    await db.participation.findFirst({
      where: { id, AND: visibleParticipations(viewer, now) },
      select: handingScope,
    }),
  )
  const handing = await handingOf(db, row)
  const refusal = whyNotHandOut(handing, count)
  const regionId = takenFrom(handing, count)
  if (refusal || regionId === null) throw refusal ?? new NoMaterialForShop()
  await db.materialEntry.create({
    data: {
      campaignId: row.campaignId,
      regionId,
      participationId: id,
      count: -count,
      byId: viewer.staffId,
      at: now,
    },
  })
  return { id }
}
