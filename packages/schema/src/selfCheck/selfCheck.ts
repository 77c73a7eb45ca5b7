import { type CheckedPoint as Point, SelfCheckAnswered } from '@kewo/domain'
import { MarkTone } from '../guidance/block.ts'
import { GuidanceVersion } from '../guidance/guidanceVersion.ts'
import { builder } from '../builder/builder.ts'
import { refusalType } from '../builder/refusals.ts'
import { retailerScope } from '../retailer/access.ts'
import { seesSelfCheck, visibleSelfChecks } from './access.ts'

refusalType(SelfCheckAnswered, 'Somebody has said already what is still missing.')

const CheckedPoint = builder.objectRef<Point>('CheckedPoint').implement({
  description: 'One point of a card as it stood when the shop compared it.',
  fields: (t) => ({
    tone: t.expose('tone', { type: MarkTone }),
    words: t.exposeString('words'),
    wordsEn: t.exposeString('wordsEn', { nullable: true }),
    alike: t.exposeBoolean('alike', { description: 'Whether the shop found its own like the picture.' }),
  }),
})

export const SelfCheck = builder.prismaNode('SelfCheck', {
  description: '自己对照: a shop’s own photo beside the picture of a card, with what it found alike.',
  id: { field: 'id' },
  runScopesOnType: true,
  select: { retailer: { select: retailerScope } },
  authScopes: ({ retailer }, { viewer }) => seesSelfCheck(viewer, retailer),
  fields: (t) => ({
    retailer: t.relation('retailer'),
    block: t.relation('block'),
    image: t.relation('image', { description: 'The photo.' }),
    points: t.field({
      type: [CheckedPoint],
      select: { points: true },
      // Kept as the rule let it through.
      resolve: ({ points }) => points as Point[],
    }),
    sentAt: t.expose('sentAt', { type: 'DateTime' }),
    answer: t.exposeString('answer', {
      nullable: true,
      description: 'What is still missing, as its manager says.',
    }),
    answeredAt: t.expose('answeredAt', { type: 'DateTime', nullable: true }),
    answeredBy: t.relation('answeredBy', { nullable: true }),
  }),
})

// What the row check of a self-check needs.
const ofRetailer = { retailer: { select: retailerScope } }
const newestFirst = [{ sentAt: 'desc' as const }, { id: 'desc' as const }]

builder.prismaObjectField('GuidanceBlock', 'selfCheck', (t) =>
  t.field({
    type: SelfCheck,
    nullable: true,
    description: 'The newest that the asking shop has sent; null for staff, and before it has sent one.',
    select: (_args, { viewer }, nested) => ({
      selfChecks: nested({
        where: viewer?.kind === 'retailer' ? visibleSelfChecks(viewer) : { id: { in: [] } },
        orderBy: newestFirst,
        take: 1,
        include: ofRetailer,
      }),
    }),
    resolve: ({ selfChecks }) => selfChecks[0] ?? null,
  }),
)

builder.prismaObjectField('Retailer', 'selfChecks', (t) =>
  t.field({
    type: [SelfCheck],
    authScopes: { may: 'writeGuidance' },
    description: 'What this shop has sent on one version of a guidance, newest first.',
    args: { versionId: t.arg.globalID({ for: GuidanceVersion, required: true }) },
    select: ({ versionId }, { viewer }, nested) => ({
      selfChecks: nested({
        where: { block: { versionId: versionId.id }, AND: viewer ? visibleSelfChecks(viewer) : {} },
        orderBy: newestFirst,
        take: 50,
        include: ofRetailer,
      }),
    }),
    resolve: ({ selfChecks }) => selfChecks,
  }),
)
