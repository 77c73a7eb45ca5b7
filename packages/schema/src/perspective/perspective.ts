import { builder } from '../builder/builder.ts'

export const Perspective = builder.prismaNode('Perspective', {
  description:
    '换位思考: a member of staff sees the portal as a shop sees it, for a time. Reads only, less what a wall keeps from that person. Requests that say its id in the header kewo-perspective are answered so.',
  id: { field: 'id' },
  runScopesOnType: true,
  select: { sessionId: true },
  authScopes: ({ sessionId }, { viewer }) => viewer?.kind === 'staff' && viewer.sessionId === sessionId,
  fields: (t) => ({
    plainId: t.exposeID('id', { description: 'As the header takes it.' }),
    retailer: t.relation('retailer'),
    endsAt: t.expose('endsAt', {
      type: 'DateTime',
      description: 'Twenty minutes after it began. It ends with the sign-in, too.',
    }),
    endedAt: t.expose('endedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When the person went back.',
    }),
  }),
})
