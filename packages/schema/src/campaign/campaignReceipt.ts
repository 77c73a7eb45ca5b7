import { SentBefore } from '@kewo/domain'
import { builder } from '../builder/builder.ts'
import { answerTellsAll } from '../builder/makesStale.ts'
import { found } from '../builder/errors.ts'
import type { SignedIn } from '../builder/context.ts'
import { once } from '../once/once.ts'
import { ownRow } from '../viewer/ownRow.ts'
import type { RetailerViewer } from '../viewer/viewer.ts'
import { visibleCampaigns } from './access.ts'
import { Campaign } from './campaign.ts'

// No node of its own: a shop reaches its own by the campaign, staff the figures that grow from all (reach).
const CampaignReceipt = builder.prismaObject('CampaignReceipt', {
  description: '阅知回执: what the asking shop did with the page of a campaign, each the first time.',
  fields: (t) => ({
    openedAt: t.expose('openedAt', { type: 'DateTime', nullable: true }),
    readToEndAt: t.expose('readToEndAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it came to the end of the page.',
    }),
  }),
})

builder.prismaObjectField('Campaign', 'receipt', (t) =>
  t.field({
    type: CampaignReceipt,
    nullable: true,
    description: "The asking shop's own; null for staff, and before the shop has opened it.",
    select: (_args, { viewer }, nested) => ({
      receipts: nested({
        ...ownRow(viewer),
      }),
    }),
    resolve: ({ receipts }) => receipts[0] ?? null,
  }),
)

const acts = {
  openCampaign: 'The shop has opened the page of a campaign. Only the first time is kept.',
  readCampaignToEnd:
    'The shop has come to the end of the page of a campaign. Only the first time is kept; whoever reads has opened.',
} as const

for (const [name, description] of Object.entries(acts) as [keyof typeof acts, string][])
  builder.mutationField(name, (t) =>
    t.withAuth({ retailer: true, brands: true }).prismaField({
      type: Campaign,
      ...answerTellsAll,
      description,
      args: {
        id: t.arg.globalID({ for: Campaign, required: true }),
        idempotencyKey: t.arg({ type: 'UUID', required: true, description: 'Sent twice, it is noted once.' }),
      },
      errors: { types: [SentBefore] },
      resolve: async (query, _root, args, context) => {
        const { id } = args.id
        await once(context, { mutation: name, type: 'Campaign', sent: args }, async (db) => {
          const { viewer, now } = context as SignedIn<RetailerViewer>
          found(await db.campaign.findFirst({ where: { id, AND: visibleCampaigns(viewer, now) } }))
          await db.$executeRaw`
            INSERT INTO "CampaignReceipt" AS kept ("campaignId", "retailerId", "openedAt", "readToEndAt")
            VALUES (${id}::uuid, ${viewer.retailerId}::uuid, ${now}::timestamptz, ${name === 'readCampaignToEnd' ? now : null}::timestamptz)
            ON CONFLICT ("campaignId", "retailerId") DO UPDATE SET
              "openedAt" = coalesce(kept."openedAt", EXCLUDED."openedAt"),
              "readToEndAt" = coalesce(kept."readToEndAt", EXCLUDED."readToEndAt")`
          return { id }
        })
        return context.db.campaign.findUniqueOrThrow({ ...query, where: { id } })
      },
    }),
  )
