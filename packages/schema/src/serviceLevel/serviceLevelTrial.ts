import {
  foldHelpRequest,
  InvalidInput,
  policyFor,
  type ServiceClocks,
  serviceClocks,
  type ServiceRecord,
  serviceRecord,
  type Tally,
  whyNotServiceLevel,
} from '@kewo/domain'
import type { Prisma } from '@kewo/db'
import { builder } from '../builder/builder.ts'
import type { SignedIn } from '../builder/context.ts'
import { loadServiceLevels } from '../company/serviceLevels.ts'
import { visibleHelpRequests } from '../helpRequest/access.ts'
import { HelpRequestCategory, Urgency } from '../helpRequest/helpRequest.ts'

const ServiceTally = builder.objectRef<Tally>('ServiceTally').implement({
  description: 'How many requests kept to one target.',
  fields: (t) => ({
    inTime: t.exposeInt('inTime'),
    late: t.exposeInt('late', { description: 'Done, or still open, after it.' }),
    open: t.exposeInt('open', { description: 'Not done, and not late yet.' }),
  }),
})

const ServiceRecordType = builder.objectRef<ServiceRecord>('ServiceRecord').implement({
  description: 'How requests kept to their targets.',
  fields: (t) => ({
    firstResponse: t.expose('firstResponse', { type: ServiceTally }),
    resolution: t.expose('resolution', { type: ServiceTally }),
  }),
})

const ServiceExample = builder.objectRef<ServiceClocks>('ServiceExample').implement({
  description: 'When the clocks of a made-up request would warn and run out; null where they stand still.',
  fields: (t) => ({
    firstResponseWarnsAt: t.field({
      type: 'DateTime',
      nullable: true,
      resolve: ({ firstResponse }) => firstResponse.warnsAt,
    }),
    firstResponseDueAt: t.field({
      type: 'DateTime',
      nullable: true,
      resolve: ({ firstResponse }) => firstResponse.dueAt,
    }),
    resolutionWarnsAt: t.field({
      type: 'DateTime',
      nullable: true,
      resolve: ({ resolution }) => resolution.warnsAt,
    }),
    resolutionDueAt: t.field({
      type: 'DateTime',
      nullable: true,
      resolve: ({ resolution }) => resolution.dueAt,
    }),
  }),
})

type Trial = { requests: number; asItWas: ServiceRecord; asTried: ServiceRecord; example: ServiceClocks }

const ServiceLevelTrial = builder.objectRef<Trial>('ServiceLevelTrial').implement({
  description:
    'What other targets would have made of the requests of the last days, and of one that is made up.',
  fields: (t) => ({
    requests: t.exposeInt('requests', {
      description: 'How many were opened in those days; at most the newest 5,000.',
    }),
    asItWas: t.expose('asItWas', { type: ServiceRecordType, description: 'By the targets that held.' }),
    asTried: t.expose('asTried', { type: ServiceRecordType, description: 'By those that are tried.' }),
    example: t.expose('example', { type: ServiceExample }),
  }),
})

const TrialInput = builder.inputType('ServiceLevelTrialInput', {
  fields: (t) => ({
    category: t.field({ type: HelpRequestCategory, required: true }),
    urgency: t.field({ type: Urgency, required: true }),
    firstResponseMinutes: t.int({ required: true, description: 'Working minutes to be tried.' }),
    resolutionMinutes: t.int({ required: true, description: 'Working minutes to be tried.' }),
    days: t.int({ defaultValue: 90, description: 'How far back to look, 1 to 365.' }),
    openedAt: t.field({
      type: 'DateTime',
      required: true,
      description: 'When the made-up request is opened.',
    }),
    waitingFrom: t.field({ type: 'DateTime', description: 'From when it waits for the shop.' }),
    waitingTo: t.field({ type: 'DateTime', description: 'Until when; left out: it still does.' }),
  }),
})

type Input = typeof TrialInput.$inferInput

/** Enough to judge by, little enough for one answer. */
const mostRequests = 5_000
const day = 24 * 60 * 60 * 1000

builder.queryField('serviceLevelTrial', (t) =>
  t.withAuth({ may: 'setServiceLevels' }).field({
    type: ServiceLevelTrial,
    complexity: 1_200,
    description: 'Tries other targets without changing anything.',
    args: { input: t.arg({ type: TrialInput, required: true }) },
    errors: { types: [InvalidInput] },
    resolve: (_root, { input }, context) => tryTargets(context, input),
  }),
)

async function tryTargets({ db, viewer, now, timeZone }: SignedIn, input: Input): Promise<Trial> {
  const refusal = whyNotServiceLevel(input) ?? whyNotExample(input)
  if (refusal) throw refusal
  const { policies, calendar } = await loadServiceLevels(db, timeZone)
  if (!calendar) throw noCalendar()
  const { category, urgency } = input
  const back = Math.min(365, Math.max(1, input.days ?? 90))
  const rows = await db.helpRequest.findMany({
    where: {
      ...{ category, urgency, openedAt: { gte: new Date(now.getTime() - back * day) } },
      AND: visibleHelpRequests(viewer),
    },
    include: { events: { orderBy: { sequence: 'asc' } } } satisfies Prisma.HelpRequestInclude,
    orderBy: [{ openedAt: 'desc' }, { id: 'desc' }],
    take: mostRequests,
  })
  const requests = rows.map(({ events }) => foldHelpRequest(events))
  const held = (request: { openedAt: Date }) => policyFor(policies, { category, urgency, ...request })
  return {
    requests: requests.length,
    asItWas: serviceRecord(requests, held, calendar, now),
    asTried: serviceRecord(requests, () => input, calendar, now),
    example: serviceClocks(exampleOf(input), input, calendar, input.openedAt),
  }
}

function exampleOf({ openedAt, waitingFrom, waitingTo }: Input) {
  return {
    ...{ openedAt, firstRespondedAt: null, resolvedAt: null, closedAt: null },
    pausedIntervals: waitingFrom
      ? [{ from: waitingFrom, to: waitingTo ?? null, why: 'WAITING_ON_RETAILER' as const }]
      : [],
  }
}

function whyNotExample({ openedAt, waitingFrom, waitingTo }: Input): InvalidInput | null {
  const inOrder =
    (!waitingFrom || waitingFrom >= openedAt) && (!waitingTo || (waitingFrom && waitingTo > waitingFrom))
  return inOrder
    ? null
    : new InvalidInput('waitingFrom', {
        'zh-CN': '等店主的时间要在提出之后，先开始、后结束。',
        en: 'Waiting for the shop must start after the request was opened and end after it started.',
      })
}

const noCalendar = () =>
  new InvalidInput('openedAt', {
    'zh-CN': '公司还没有设定上班时间，时限没法算。',
    en: 'The company has no working hours yet, so times can’t be calculated.',
  })
