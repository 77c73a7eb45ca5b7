import { onBehalfName, onBehalfWords } from '../assistance/onBehalf.ts'
import { builder } from '../builder/builder.ts'
import { seesHelpRequest } from './access.ts'
import { helpRequestScope } from './helpRequestScope.ts'

export const HelpRequestMessage = builder.prismaNode('HelpRequestMessage', {
  description: 'Words or photos said in a request.',
  id: { field: 'id' },
  runScopesOnType: true,
  select: { internal: true, request: { select: helpRequestScope } },
  authScopes: ({ internal, request }, { viewer }) =>
    seesHelpRequest(viewer, request) && (!internal || viewer?.kind === 'staff'),
  fields: (t) => ({
    body: t.exposeString('body'),
    at: t.expose('at', { type: 'DateTime' }),
    internal: t.exposeBoolean('internal', {
      description: 'A note among the staff; never shown to the shop.',
    }),
    staff: t.relation('staff', { nullable: true, description: 'Who wrote it; null when the shop did.' }),
    onBehalfName: t.string({ nullable: true, description: onBehalfWords, ...onBehalfName }),
    takenBackAt: t.expose('takenBackAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When the shop took back what was said for it; the words stay.',
    }),
    photos: t.relation('photos', { query: { orderBy: { id: 'asc' } } }),
  }),
})
