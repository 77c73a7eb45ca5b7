import { type PressedAbout, SentBefore } from '@kewo/domain'
import type { DbTransaction } from '@kewo/db'
import { builder } from '../builder/builder.ts'
import { found } from '../builder/errors.ts'
import { answerTellsAll } from '../builder/makesStale.ts'
import { visibleCampaigns } from '../campaign/access.ts'
import { once } from '../once/once.ts'
import { Retailer } from '../retailer/retailer.ts'
import { isPublished } from '../supplyPolicy/access.ts'
import { visibleTraces } from '../trace/access.ts'
import { mayReadBrands, type RetailerViewer } from '../viewer/viewer.ts'
import { PressedAboutType } from './pressed.ts'

builder.mutationField('setPressed', (t) =>
  t.withAuth({ retailer: true }).prismaField({
    type: Retailer,
    ...answerTellsAll,
    description:
      'The shop says that it was pressed by something that it sees, or takes that back. Nobody is told, and nothing else follows from it.',
    args: {
      about: t.arg({ type: PressedAboutType, required: true }),
      aboutId: t.arg({ type: 'UUID', required: true, description: 'Pressed.aboutId.' }),
      pressed: t.arg.boolean({ required: true, description: 'False takes it back.' }),
      idempotencyKey: t.arg({ type: 'UUID', required: true, description: 'Sent twice, it is said once.' }),
    },
    errors: { types: [SentBefore] },
    resolve: async (query, _root, args, context) => {
      const { viewer, now } = context
      const { retailerId } = viewer
      const { about, aboutId } = args
      await once(context, { mutation: 'setPressed', type: 'Retailer', sent: args }, async (db) => {
        if (!(await sees(db, viewer, about, aboutId, now))) found(null)
        const said = { retailerId, about, aboutId }
        if (args.pressed)
          await db.pressed.createMany({ data: [{ ...said, saidAt: now }], skipDuplicates: true })
        else await db.pressed.deleteMany({ where: said })
        return { id: retailerId }
      })
      return context.db.retailer.findUniqueOrThrow({ ...query, where: { id: retailerId } })
    },
  }),
)

/** Whether it is there for this shop. */
async function sees(
  db: DbTransaction,
  shop: RetailerViewer,
  about: PressedAbout,
  id: string,
  now: Date,
): Promise<boolean> {
  if (about === 'RECORD')
    return (await db.trace.count({ where: { visitId: id, AND: visibleTraces(shop) } })) > 0
  if (!mayReadBrands(shop)) return false
  if (about === 'CAMPAIGN')
    return (await db.campaign.count({ where: { id, AND: visibleCampaigns(shop, now) } })) > 0
  return (await db.supplyPolicy.count({ where: { id, versions: { some: isPublished } } })) > 0
}
