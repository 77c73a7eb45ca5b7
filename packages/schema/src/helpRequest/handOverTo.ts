import { builder } from '../builder/builder.ts'
import { StaffRole } from '../staff/staff.ts'
import { helpRequestScope } from './helpRequestScope.ts'
import { requestPeople } from './requestPeople.ts'

type Choice = { desk: typeof StaffRole.$inferType; toDesk: boolean; staffIds: string[] }

const HandOverChoice = builder.objectRef<Choice>('HandOverChoice').implement({
  description: 'A desk that a request can be handed over to, with the people who may have it there.',
  fields: (t) => ({
    desk: t.expose('desk', { type: StaffRole }),
    toDesk: t.exposeBoolean('toDesk', {
      description: 'It can lie with the desk as a whole; else one person must be named.',
    }),
    people: t.prismaField({
      type: ['Staff'],
      resolve: (query, { staffIds }, _args, { db }) =>
        db.staff.findMany({
          ...query,
          where: { id: { in: staffIds } },
          orderBy: [{ name: 'asc' }, { id: 'asc' }],
        }),
    }),
  }),
})

builder.prismaObjectField('HelpRequest', 'handOverTo', (t) =>
  t.field({
    type: [HandOverChoice],
    description: 'Where a request can go: only desks and people who may read it. Empty for the shop.',
    select: { ...helpRequestScope, desk: true },
    complexity: 10,
    resolve: async (request, _args, { db, viewer }) => {
      if (viewer?.kind !== 'staff') return []
      const { choices, desks } = await requestPeople(db, request)
      return choices.map(({ desk, people }) => ({
        desk,
        toDesk: desks.includes(desk),
        staffIds: people.map(({ id }) => id),
      }))
    },
  }),
)
