import {
  addWorkingMinutes,
  helpRequestCategories,
  hoursOf,
  isWorkingTime,
  localDayOf,
  policyFor,
  type RaisedFigures,
  raisedFigures,
  type ServiceLevelPolicy,
  type ServingRole as Role,
  usualDayMinutes,
  weekdayOf,
} from '@kewo/domain'
import { builder } from '../builder/builder.ts'
import { listOf } from '../builder/cost.ts'
import type { SignedIn } from '../builder/context.ts'
import { serviceLevelsOf } from '../company/serviceLevels.ts'
import { visibleHelpRequests } from '../helpRequest/access.ts'
import { HelpRequestCategory } from '../helpRequest/helpRequest.ts'
import { ServingRole } from '../territory/territory.ts'
import type { RetailerViewer } from '../viewer/viewer.ts'
import { WorkingSpan } from '../workingCalendar/workingCalendar.ts'
import { usualAnswersOf } from './usualAnswers.ts'

// 服务承诺: what a shop may expect of the company, and how it stands. How often it is visited stands with the shop itself.

/** What was raised so long ago is told of no more. */
const raisedDays = 365
const dayMs = 24 * 60 * 60 * 1000
/** A shop raises some tens of requests a year. */
const mostRaised = 500

const Person = builder
  .objectRef<{ role: Role; staffId: string; usualAnswerMinutes: number | null }>('CharterPerson')
  .implement({
    description: 'One of the four who serve the shop.',
    fields: (t) => ({
      role: t.expose('role', { type: ServingRole }),
      staff: t.prismaField({
        type: 'Staff',
        resolve: (query, { staffId }, _args, { db }) =>
          db.staff.findUniqueOrThrow({ ...query, where: { id: staffId } }),
      }),
      usualAnswerMinutes: t.exposeInt('usualAnswerMinutes', {
        nullable: true,
        description:
          'Working minutes to a first answer, the median of those that the person gave to any shop in the last 90 days; null where there are fewer than five.',
      }),
    }),
  })

const Target = builder.objectRef<ServiceLevelPolicy>('CharterTarget').implement({
  description: 'What the company promises for requests of one category that are not urgent.',
  fields: (t) => ({
    category: t.expose('category', { type: HelpRequestCategory }),
    firstResponseMinutes: t.exposeInt('firstResponseMinutes', {
      description: 'Working minutes to a first answer.',
    }),
    resolutionMinutes: t.exposeInt('resolutionMinutes', { description: 'Working minutes to a solution.' }),
  }),
})

const Raised = builder.objectRef<RaisedFigures>('CharterRaised').implement({
  description: 'What became of the requests that the shop sent in the last 365 days.',
  fields: (t) => ({
    raised: t.exposeInt('raised'),
    answeredInTime: t.exposeInt('answeredInTime'),
    answeredLate: t.exposeInt('answeredLate', {
      description: 'Answered after the time that was promised, or still waiting after it.',
    }),
    settledInTime: t.exposeInt('settledInTime'),
    settledLate: t.exposeInt('settledLate', {
      description: 'Settled after the time that was promised, or still open after it.',
    }),
    open: t.exposeInt('open'),
  }),
})

/** Each part is read only where it is asked for. */
type Asker = SignedIn<RetailerViewer>

const Charter = builder.objectRef<Asker>('Charter').implement({
  description: '服务承诺: what a shop may expect of the company, and how it stands.',
  fields: (t) => ({
    people: t.field({
      type: [Person],
      complexity: listOf(4),
      description: 'The four who serve the shop, as far as there are any.',
      resolve: peopleOf,
    }),
    workingToday: t.field({
      type: [WorkingSpan],
      complexity: listOf(4),
      description: 'When somebody works today, in the time zone of the company; empty on a day off.',
      resolve: async (asker) => {
        const { calendar } = await serviceLevelsOf(asker)
        if (!calendar) return []
        const today = localDayOf(asker.now, asker.timeZone)
        return hoursOf(calendar, today).map((span) => ({ weekday: weekdayOf(today), span }))
      },
    }),
    worksAgainAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When somebody works again; null while somebody does, or where no hours are set.',
      resolve: async (asker) => {
        const { calendar } = await serviceLevelsOf(asker)
        if (!calendar || isWorkingTime(calendar, asker.now)) return null
        return new Date(addWorkingMinutes(calendar, asker.now, 1).getTime() - 60_000)
      },
    }),
    usualDayMinutes: t.int({
      nullable: true,
      description: 'Working minutes of a usual day, for saying targets in days; null where no hours are set.',
      resolve: async (asker) => {
        const { calendar } = await serviceLevelsOf(asker)
        return calendar && usualDayMinutes(calendar.hours)
      },
    }),
    targets: t.field({
      type: [Target],
      complexity: listOf(helpRequestCategories.length),
      description: 'By category; those for which the company promises no time are left out.',
      resolve: async (asker) => {
        const { policies } = await serviceLevelsOf(asker)
        return helpRequestCategories.flatMap(
          (category) => policyFor(policies, { category, urgency: 'NORMAL', openedAt: asker.now }) ?? [],
        )
      },
    }),
    raised: t.field({ type: Raised, resolve: raisedBy }),
  }),
})

async function peopleOf(asker: Asker) {
  const { db, viewer, now } = asker
  const { territoryId } = viewer
  if (!territoryId) return []
  const members = await db.territoryMember.findMany({
    where: { territoryId },
    select: { role: true, staffId: true },
    orderBy: { role: 'asc' },
  })
  const { calendar } = await serviceLevelsOf(asker)
  const ids = members.map(({ staffId }) => staffId)
  const usual = calendar ? await usualAnswersOf(db, ids, calendar, now) : null
  return members.map(({ role, staffId }) => ({
    ...{ role: role as Role, staffId, usualAnswerMinutes: usual?.get(staffId) ?? null },
  }))
}

async function raisedBy({ db, viewer, now }: Asker): Promise<RaisedFigures> {
  const since = new Date(now.getTime() - raisedDays * dayMs)
  const requests = await db.helpRequest.findMany({
    where: { AND: visibleHelpRequests(viewer), cause: 'ASKED', openedAt: { gt: since } },
    select: {
      ...{ firstRespondedAt: true, firstResponseDueAt: true, resolutionDueAt: true },
      ...{ resolvedAt: true, closedAt: true },
    },
    orderBy: { openedAt: 'desc' },
    take: mostRaised,
  })
  return raisedFigures(
    requests.map(({ resolvedAt, closedAt, ...request }) => ({
      ...request,
      settledAt: resolvedAt ?? closedAt,
    })),
    now,
  )
}

builder.queryField('charter', (t) =>
  t.withAuth({ retailer: true }).field({
    type: Charter,
    description: 'For the shop itself, with or without a licence.',
    resolve: (_root, _args, context) => context,
  }),
)
