import { helpRequestCategories, helpRequestStatuses, urgencies } from '@kewo/domain'
import { builder } from '../builder/builder.ts'
import { visibleVersions } from '../guidance/access.ts'
import { StaffRole } from '../staff/staff.ts'
import { seesHelpRequest, visibleMessages } from './access.ts'
import { helpRequestScope } from './helpRequestScope.ts'
import { HelpRequestMessage } from './helpRequestMessage.ts'

export const HelpRequestStatus = builder.enumType('HelpRequestStatus', { values: helpRequestStatuses })
export const HelpRequestCategory = builder.enumType('HelpRequestCategory', { values: helpRequestCategories })
export const Urgency = builder.enumType('Urgency', {
  values: urgencies,
  description: 'URGENT: the shop cannot do business until it is settled.',
})

const HelpRequestCause = builder.enumType('HelpRequestCause', {
  values: ['ASKED', 'PROMISE_BROKEN'] as const,
  description:
    'ASKED: a shop asks. PROMISE_BROKEN: a promise was not kept, and its request was opened by itself.',
})

export const HelpRequest = builder.prismaNode('HelpRequest', {
  description: '求助: what a shop asks of us.',
  id: { field: 'id' },
  runScopesOnType: true,
  select: helpRequestScope,
  authScopes: (row, { viewer }) => seesHelpRequest(viewer, row),
  fields: (t) => ({
    number: t.exposeInt('number', { description: 'What a person quotes on the phone.' }),
    retailer: t.relation('retailer'),
    category: t.expose('category', { type: HelpRequestCategory }),
    urgency: t.expose('urgency', { type: Urgency }),
    cause: t.expose('cause', { type: HelpRequestCause, description: 'Why there is a request.' }),
    words: t.exposeString('words', {
      description:
        'How the shop put it, empty when a photo or a voice memo says it all; of a broken promise, what was promised.',
    }),
    voice: t.relation('voice', { nullable: true, description: 'What the shop said aloud as it asked.' }),
    confidential: t.exposeBoolean('confidential', {
      description: 'True: no inspector sees it unless the shop agrees.',
    }),
    complaintAbout: t.relation('complaintAbout', {
      nullable: true,
      description: 'Whom a complaint is about; that person never sees the request.',
    }),
    aboutBlock: t.prismaField({
      type: 'GuidanceBlock',
      nullable: true,
      description: 'The card of a guidance that the shop asks about, for those who see that guidance.',
      select: { aboutBlockId: true },
      resolve: (query, { aboutBlockId }, _args, context) =>
        aboutBlockId && context.viewer
          ? context.db.guidanceBlock.findFirst({
              ...query,
              where: { id: aboutBlockId, version: visibleVersions(context.viewer, context) },
            })
          : null,
    }),
    status: t.expose('status', { type: HelpRequestStatus }),
    desk: t.expose('desk', { type: StaffRole, description: 'The role that it now lies with.' }),
    assignee: t.relation('assignee', { nullable: true, description: 'The person who has it.' }),
    openedAt: t.expose('openedAt', { type: 'DateTime' }),
    firstRespondedAt: t.expose('firstRespondedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When a person first answered; automatic replies do not count.',
    }),
    firstResponseDueAt: t.expose('firstResponseDueAt', {
      type: 'DateTime',
      nullable: true,
      description: 'By when a person answers, in working time of the policy in force when it was opened.',
    }),
    resolutionDueAt: t.expose('resolutionDueAt', {
      type: 'DateTime',
      nullable: true,
      description: 'By when it is resolved; null while the clock stands still.',
    }),
    dueAt: t.expose('dueAt', {
      type: 'DateTime',
      nullable: true,
      description:
        'When the clock that runs now runs out: the first response, then the resolution; null while none runs.',
    }),
    resolvedAt: t.expose('resolvedAt', { type: 'DateTime', nullable: true }),
    closedAt: t.expose('closedAt', { type: 'DateTime', nullable: true }),
    lastEventAt: t.expose('lastEventAt', { type: 'DateTime' }),
    messages: t.relatedConnection('messages', {
      cursor: 'id',
      description: 'The thread, oldest first. A shop does not see internal notes.',
      query: (_args, { viewer }) => ({
        where: viewer ? visibleMessages(viewer) : { id: { in: [] } },
        orderBy: [{ at: 'asc' }, { id: 'asc' }],
      }),
    }),
    lastMessage: t.field({
      type: HelpRequestMessage,
      nullable: true,
      description: 'The newest words in the thread.',
      select: (_args, { viewer }, nested) => ({
        messages: nested({
          where: viewer ? visibleMessages(viewer) : { id: { in: [] } },
          orderBy: [{ at: 'desc' }, { id: 'desc' }],
          take: 1,
        }),
      }),
      // Pothos selects within `nested` what the type needs, but does not say so in the type of the row.
      resolve: ({ messages }) => (messages[0] ?? null) as never,
    }),
  }),
})
