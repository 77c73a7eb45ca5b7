import { ChangedMeanwhile, InvalidInput, LastAdmin, whyNotRemoveAdmin } from '@kewo/domain'
import { builder } from '../builder/builder.ts'
import { makesStale } from '../builder/makesStale.ts'
import { adminsOf, holdAdmins } from './admins.ts'
import { saveAudited } from '../write/saveAudited.ts'
import { endMemberships, membershipsToEnd, territoriesOf } from './memberships.ts'
import { Staff, staffEdition } from './staff.ts'
import { regionOf, StaffInput, staffOf } from './staffInput.ts'

builder.mutationField('updateStaff', (t) =>
  t.withAuth({ may: 'keepPeople' }).prismaField({
    type: Staff,
    ...makesStale('territories'),
    description:
      'Saves a person as a whole. Where a role is taken away, the person stops serving territories in that role.',
    args: {
      id: t.arg.globalID({ for: Staff, required: true }),
      expected: t.arg({ type: 'Edition', required: true, description: 'Of the person that was edited.' }),
      input: t.arg({ type: StaffInput, required: true }),
    },
    errors: { types: [ChangedMeanwhile, InvalidInput, LastAdmin] },
    resolve: async (query, _root, { id: { id }, expected, input }, context) => {
      const { now } = context
      const staff = staffOf(input)
      const regionId = input.regionId.id
      const noLonger = { role: { notIn: staff.roles } }
      await saveAudited(context, {
        ...{ action: 'updateStaff', subject: 'Staff', id },
        hold: holdAdmins,
        load: (db) =>
          db.staff.findFirst({
            where: { id, leftAt: null },
            include: { region: true, memberships: membershipsToEnd(noLonger) },
          }),
        before: ({ name, phone, roles, region, memberships }) => ({
          ...{ name, phone, roles, region: region.name, territories: territoriesOf(memberships) },
        }),
        after: async (_before, db) => {
          const region = await regionOf(db, regionId)
          return { ...staff, region: region.name, territories: [] as string[] }
        },
        same: (before) => before.regionId === regionId,
        whyNot: async (_before, db) =>
          staff.roles.includes('ADMIN') ? null : whyNotRemoveAdmin({ id }, await adminsOf(db), now),
        expect: (before) => staffEdition.expect(before, expected),
        write: async (db, _after, before) => {
          const { userId } = before
          await db.staff.update({ where: { id }, data: { ...staff, regionId } })
          if (userId) await db.user.update({ where: { id: userId }, data: { name: staff.name } })
          await endMemberships({ ...context, db }, before)
        },
      })
      return context.db.staff.findUniqueOrThrow({ ...query, where: { id } })
    },
  }),
)
