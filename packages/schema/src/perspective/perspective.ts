import { builder } from '../builder/builder.ts'

export const Perspective = builder.prismaNode('Perspective', {
  description:
    '换位思考: a member of staff sees the portal as a shop sees it, for a time. Reads only (unless it acts under an assistance), less what a wall keeps from that person. Requests that say its id in the header kewo-perspective are answered so.',
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
    acts: t.boolean({
      description: 'It acts for the shop (代办): what may be done for a shop is done, and says by whom.',
      select: { assistanceId: true },
      resolve: ({ assistanceId }) => assistanceId !== null,
    }),
    endedAt: t.expose('endedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When the person went back.',
    }),
  }),
})
