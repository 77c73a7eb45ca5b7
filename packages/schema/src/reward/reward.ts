import { type LedgerReward, type RewardState as State, type rewardStates, whyNotApprove } from '@kewo/domain'
import type { Prisma } from '@kewo/db'
import { builder } from '../builder/builder.ts'
import { asWhyNot, WhyNot } from '../builder/whyNot.ts'
import { campaignScope } from '../campaign/access.ts'
import { Campaign } from '../campaign/campaign.ts'
import { CampaignTerms, termsScope } from '../campaign/terms.ts'
import { retailerScope } from '../retailer/access.ts'
import { Retailer } from '../retailer/retailer.ts'
import { rewardScope, seesReward } from './access.ts'

export const RewardState = builder.enumType('RewardState', {
  values: {
    TO_EARN: { description: 'Promised, from the day of joining.' },
    EARNED: {
      description: 'By an accepted photo, or by joining; above a set sum it waits for a second person.',
    },
    APPROVED: { description: 'To be paid with the next payment file.' },
    PAID: { description: 'A payment file came back confirmed.' },
    REVERSED: { description: 'Taken back; reason says why, where staff did it.' },
    LAPSED: {
      description:
        'The last day for its photo passed without one. One that was sent in time and arrives later makes it TO_EARN again.',
    },
  } satisfies Record<(typeof rewardStates)[number], object>,
})

type Entry = { state: State; cents: number; at: Date; reason: string | null; byId: string | null }

const RewardEntry = builder.objectRef<Entry>('RewardEntry').implement({
  description: 'A line of the ledger of one reward. It is never changed.',
  fields: (t) => ({
    state: t.expose('state', { type: RewardState }),
    cents: t.exposeInt('cents', { description: 'Integer cents.' }),
    at: t.expose('at', { type: 'DateTime' }),
    reason: t.exposeString('reason', { nullable: true, description: 'Why it was taken back.' }),
    byStaff: t.boolean({
      description: 'Whether a person did it; else it followed by itself, or from what the shop did.',
      resolve: ({ byId }) => byId !== null,
    }),
  }),
})

/** What the rules ask of a reward, to select. */
export const ledgerColumns = {
  ...{ id: true, state: true, cents: true },
  payment: { select: { id: true } },
  entries: {
    where: { state: 'EARNED' },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: 1,
    select: { proof: { select: { reviewedById: true } } },
  },
} as const satisfies Prisma.RewardSelect

type LedgerRow = Prisma.RewardGetPayload<{ select: typeof ledgerColumns }>

export const ledgerOf = ({ state, cents, payment, entries }: LedgerRow): LedgerReward => ({
  ...{ state, cents },
  reviewedById: entries[0]?.proof?.reviewedById ?? null,
  givenOut: payment !== null,
})

export const Reward = builder.prismaNode('Reward', {
  description: '奖励: one sum that a shop was promised by a campaign, and how far it has come.',
  id: { field: 'id' },
  runScopesOnType: true,
  select: rewardScope,
  authScopes: (row, { viewer, now }) => seesReward(viewer, row, now),
  fields: (t) => ({
    number: t.exposeInt('number', {
      description: 'By which payment files name it. For staff.',
      authScopes: { staff: true },
    }),
    retailer: t.field({
      type: Retailer,
      select: (_args, _context, nested) => ({
        participation: { select: { retailer: nested({ select: retailerScope }) } },
      }),
      resolve: ({ participation }) => participation.retailer,
    }),
    campaign: t.field({
      type: Campaign,
      select: (_args, _context, nested) => ({
        participation: { select: { campaign: nested({ select: campaignScope }) } },
      }),
      resolve: ({ participation }) => participation.campaign,
    }),
    terms: t.field({
      type: CampaignTerms,
      nullable: true,
      select: (_args, _context, nested) => ({
        participation: { select: { terms: nested({ select: termsScope }) } },
      }),
      resolve: ({ participation }) => participation.terms,
    }),
    step: t.exposeInt('step', { description: '0 for joining, else which photo of the terms.' }),
    dueOn: t.expose('dueOn', {
      type: 'Day',
      nullable: true,
      description: 'The last day on which its photo may be sent; null for joining.',
    }),
    state: t.expose('state', { type: RewardState }),
    cents: t.exposeInt('cents', {
      description: 'Integer cents: at most, while it is to be earned; what was earned from then on.',
    }),
    changedAt: t.expose('changedAt', { type: 'DateTime', description: 'When it came to stand so.' }),
    givenOut: t.boolean({
      description: 'Whether it stands in a payment file. For staff.',
      authScopes: { staff: true },
      select: { payment: { select: { id: true } } },
      resolve: ({ payment }) => payment !== null,
    }),
    entries: t.field({
      type: [RewardEntry],
      description: 'Its ledger, from the first line on.',
      select: {
        entries: {
          orderBy: [{ at: 'asc' }, { id: 'asc' }],
          select: { state: true, cents: true, at: true, reason: true, byId: true },
        },
      },
      resolve: ({ entries }) => entries,
    }),
    whyNotApprove: t.field({
      type: WhyNot,
      nullable: true,
      description: 'Null when the viewer may approve it, else why not. For staff.',
      authScopes: { staff: true },
      complexity: 5,
      select: { id: true },
      resolve: async ({ id }, _args, { db, viewer }) => {
        const row = await db.reward.findUniqueOrThrow({ where: { id }, select: ledgerColumns })
        return asWhyNot(viewer?.kind === 'staff' ? whyNotApprove(ledgerOf(row), viewer.staffId) : null)
      },
    }),
  }),
})
