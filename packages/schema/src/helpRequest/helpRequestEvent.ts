import { type HelpRequestEventKind, helpRequestEventKinds } from '@kewo/domain'
import type { Prisma } from '@kewo/db'
import type { Viewer } from '../viewer/viewer.ts'
import { onBehalfName, onBehalfWords } from '../assistance/onBehalf.ts'
import { builder } from '../builder/builder.ts'
import { listOf } from '../builder/cost.ts'
import { StaffRole } from '../staff/staff.ts'

const EventKind = builder.enumType('HelpRequestEventKind', { values: helpRequestEventKinds })

const HelpRequestEvent = builder.prismaObject('HelpRequestEvent', {
  description: 'One step in the life of a request, never changed once written.',
  fields: (t) => ({
    id: t.exposeID('id'),
    kind: t.expose('kind', { type: EventKind }),
    at: t.expose('at', { type: 'DateTime' }),
    staff: t.relation('staff', {
      nullable: true,
      description: 'Who did it; null for the shop and for the clock.',
    }),
    onBehalfName: t.string({ nullable: true, description: onBehalfWords, ...onBehalfName }),
    byRetailer: t.exposeBoolean('byRetailer', { description: 'The shop did it.' }),
    assignee: t.relation('assignee', {
      nullable: true,
      description: 'Whom it was given to, where the step gave it to one person.',
    }),
    desk: t.expose('desk', { type: StaffRole, nullable: true, description: 'Where it lies from now on.' }),
    reason: t.string({
      nullable: true,
      description:
        'Why. A shop reads its own reasons only: what one desk tells the next stays among the staff.',
      select: { reason: true, byRetailer: true },
      resolve: ({ reason, byRetailer }, _args, { viewer }) =>
        viewer?.kind === 'staff' || byRetailer ? reason : null,
    }),
  }),
})

/** A shop does not see that a note was written or that its desk was warned. */
export const hiddenFromShop: HelpRequestEventKind[] = ['NOTED', 'WARNED']

export const shownEvents = (viewer: Viewer | null): Prisma.HelpRequestEventWhereInput =>
  viewer?.kind === 'retailer' ? { kind: { notIn: hiddenFromShop } } : {}

builder.prismaObjectField('HelpRequest', 'events', (t) =>
  t.relation('events', {
    complexity: listOf(20),
    type: HelpRequestEvent,
    description:
      'Every step, oldest first; a request has tens at most. A shop does not see that a note was written.',
    query: (_args, { viewer }) => ({
      where: shownEvents(viewer),
      orderBy: { sequence: 'asc' },
    }),
  }),
)
