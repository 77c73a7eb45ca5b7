import { visitStatuses } from '@kewo/domain'
import { builder } from '../builder/builder.ts'
import { visiblePromises } from '../promise/access.ts'
import { Trace } from '../trace/trace.ts'
import { visitScope, seesVisit } from './access.ts'
import { startWarning } from './fence.ts'
import { type VisitDraft, VisitDraftType } from './visitDraft.ts'
import { editionOf } from '../write/edition.ts'

export const VisitStatus = builder.enumType('VisitStatus', {
  values: visitStatuses,
  description: 'CANCELLED: called off by a person. MISSED: the shop was shut, or the day went by.',
})

export const Visit = builder.prismaNode('Visit', {
  description: '拜访: one call at one shop by one person of the distributor.',
  id: { field: 'id' },
  runScopesOnType: true,
  select: visitScope,
  authScopes: (row, { viewer }) => seesVisit(viewer, row),
  fields: (t) => ({
    retailer: t.relation('retailer'),
    staff: t.relation('staff', { description: 'Who goes there.' }),
    status: t.expose('status', { type: VisitStatus }),
    plannedOn: t.expose('plannedOn', {
      type: 'Day',
      nullable: true,
      description: 'For which day it is planned; null when it began unplanned.',
    }),
    plannedOrder: t.exposeInt('plannedOrder', {
      nullable: true,
      description: 'Place among the stops of its day, from 1.',
    }),
    postponedFrom: t.expose('postponedFrom', {
      type: 'Day',
      nullable: true,
      description: 'Day for which it was planned at first, once it has been put off.',
    }),
    startedAt: t.expose('startedAt', { type: 'DateTime', nullable: true }),
    startDistanceMetres: t.int({
      nullable: true,
      description: 'Metres from the shop at the start; null when not known, and for the shop.',
      select: { startDistanceMetres: true },
      resolve: (visit, _args, { viewer }) => (viewer?.kind === 'staff' ? visit.startDistanceMetres : null),
    }),
    startAccuracyMetres: t.int({
      nullable: true,
      description:
        'By how many metres that may be off, as the device said; null when it did not, and for the shop.',
      select: { startAccuracyMetres: true },
      resolve: (visit, _args, { viewer }) => (viewer?.kind === 'staff' ? visit.startAccuracyMetres : null),
    }),
    startWarning: t.string({
      nullable: true,
      description:
        'Why the start is marked: outside the fence by more than the fix may be off, or nobody can tell where. Null for the shop.',
      select: {
        startedAt: true,
        startLongitude: true,
        startLatitude: true,
        startAccuracyMetres: true,
        retailer: { select: { longitude: true, latitude: true, placeStatus: true } },
      },
      resolve: (visit, _args, { viewer, locale }) =>
        viewer?.kind === 'staff' && visit.startedAt ? (startWarning(visit)?.[locale] ?? null) : null,
    }),
    startArrivedAt: t.expose('startArrivedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When the server heard of the start: later than it where there was no signal.',
    }),
    completedAt: t.expose('completedAt', { type: 'DateTime', nullable: true }),
    cancelledAt: t.expose('cancelledAt', { type: 'DateTime', nullable: true }),
    endArrivedAt: t.expose('endArrivedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When the server heard that it was completed, cancelled or missed.',
    }),
    reason: t.exposeString('reason', {
      nullable: true,
      description: 'Why it was put off, cancelled or missed; the shop reads it too.',
    }),
    draft: t.field({
      type: VisitDraftType,
      nullable: true,
      description: 'What has been written and not submitted. Null for everybody but the one who goes there.',
      select: () => ({ ...visitEdition.columns, staffId: true }),
      resolve: (visit, _args, { viewer }) =>
        visit.draft && viewer?.kind === 'staff' && viewer.staffId === visit.staffId
          ? { ...(visit.draft as VisitDraft), edition: visitEdition.of(visit) }
          : null,
    }),
    draftSavedAt: t.expose('draftSavedAt', { type: 'DateTime', nullable: true }),
    traces: t.relation('traces', {
      description: 'The record with its corrections beside it, newest first; a handful at most.',
      query: { orderBy: { version: 'desc' } },
    }),
    trace: t.field({
      type: Trace,
      nullable: true,
      description: 'The newest version of the record; null before the visit is completed.',
      select: (_args, _context, nested) => ({ traces: nested({ orderBy: { version: 'desc' }, take: 1 }) }),
      // Pothos selects within `nested` what the type needs, but does not say so in the type of the row.
      resolve: ({ traces }) => (traces[0] ?? null) as never,
    }),
    promises: t.relation('promises', {
      query: (_args, { viewer }) => ({
        where: viewer ? visiblePromises(viewer) : { id: { in: [] } },
        orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
      }),
    }),
  }),
})

export const visitEdition = editionOf(
  'Visit',
  {
    ...{ draft: true, plannedOn: true, plannedMinute: true, agreedAt: true },
    traces: { select: { version: true }, orderBy: { version: 'desc' }, take: 1 },
  },
  { draft: ['draft'], day: ['plannedOn', 'plannedMinute', 'agreedAt'], record: ['traces'] },
)
