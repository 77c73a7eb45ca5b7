import { builder } from '../builder/builder.ts'
import { makesStale } from '../builder/makesStale.ts'
import { saveAudited } from '../write/saveAudited.ts'
import { Staff } from './staff.ts'

builder.mutationField('restoreStaff', (t) =>
  t.withAuth({ may: 'keepPeople' }).prismaField({
    type: Staff,
    ...makesStale('people'),
    description:
      'A person who has left comes back: signs in as before. Territories, requests and visits were given on meanwhile and stay where they are. Done twice, it is done once.',
    args: { id: t.arg.globalID({ for: Staff, required: true }) },
    resolve: async (query, _root, { id: { id } }, context) => {
      await saveAudited(context, {
        ...{ action: 'restoreStaff', subject: 'Staff', id },
        load: (db) => db.staff.findUnique({ where: { id } }),
        before: ({ leftAt }) => ({ left: leftAt !== null }),
        after: () => ({ left: false }),
        write: (db) => db.staff.update({ where: { id }, data: { leftAt: null } }),
      })
      return context.db.staff.findUniqueOrThrow({ ...query, where: { id } })
    },
  }),
)
