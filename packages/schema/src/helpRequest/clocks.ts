import { foldHelpRequest, type ServiceClock, serviceClockLevels, type ServiceClocks } from '@kewo/domain'
import { builder } from '../builder/builder.ts'
import { serviceLevelsOf } from '../company/serviceLevels.ts'
import { helpRequestClocks } from './deadlines.ts'

const ServiceClockLevel = builder.enumType('ServiceClockLevel', {
  values: serviceClockLevels,
  description: 'WARN from 75 % of the target on, BREACHED from 100 %.',
})

const ServiceClockType = builder.objectRef<ServiceClock>('ServiceClock').implement({
  description: '时限: one clock of a request as it stands now, in working minutes of the company’s calendar.',
  fields: (t) => ({
    targetMinutes: t.exposeInt('targetMinutes', { description: 'Working minutes that are allowed.' }),
    shareUsed: t.exposeFloat('shareUsed', {
      description: 'Share of the target that is used, 0 to 1; more when overdue.',
    }),
    level: t.expose('level', { type: ServiceClockLevel }),
    running: t.exposeBoolean('running', {
      description: 'False while it waits for the shop, and once it is done.',
    }),
    dueAt: t.expose('dueAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it runs out, or ran out; null while it stands still before that.',
    }),
    doneAt: t.expose('doneAt', { type: 'DateTime', nullable: true }),
  }),
})

const HelpRequestClocks = builder.objectRef<ServiceClocks>('HelpRequestClocks').implement({
  description: 'The two clocks of a request, computed from its event log.',
  fields: (t) => ({
    firstResponse: t.expose('firstResponse', {
      type: ServiceClockType,
      description: 'Until a person answers.',
    }),
    resolution: t.expose('resolution', {
      type: ServiceClockType,
      description: 'Until it is resolved; stands still while it waits for the shop.',
    }),
  }),
})

builder.prismaObjectField('HelpRequest', 'clocks', (t) =>
  t.field({
    type: HelpRequestClocks,
    nullable: true,
    description: 'Null where the company has set no target for such a request.',
    complexity: 10,
    select: { category: true, urgency: true, openedAt: true, events: { orderBy: { sequence: 'asc' } } },
    resolve: async (request, _args, context) =>
      helpRequestClocks(
        await serviceLevelsOf(context),
        request,
        foldHelpRequest(request.events),
        context.now,
      ),
  }),
)
