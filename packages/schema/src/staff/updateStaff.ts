import { ChangedMeanwhile, InvalidInput, LastAdmin, whyNotRemoveAdmin } from '@kewo/domain'
import { recordAct } from '../audit/recordAct.ts'
import { builder } from '../builder/builder.ts'
import { found } from '../builder/errors.ts'
import { adminsOf, holdAdmins } from './admins.ts'
import { endMemberships } from './endMemberships.ts'
import { Staff } from './staff.ts'
import { regionOf, StaffInput, staffOf } from './staffInput.ts'

builder.mutationField('updateStaff', (t) =>
  t.withAuth({ roles: ['ADMIN'] }).prismaField({
    type: Staff,
    description:
      'Saves a person as a whole. Where a role is taken away, the person stops serving territories in that role.',
    args: {
      id: t.arg.globalID({ for: Staff, required: true }),
      expectedUpdatedAt: t.arg({
        type: 'DateTime',
        required: true,
        description: 'updatedAt of what was edited.',
      }),
      input: t.arg({ type: StaffInput, required: true }),
    },
    errors: { types: [ChangedMeanwhile, InvalidInput, LastAdmin] },
    resolve: async (query, _root, { id: { id }, expectedUpdatedAt, input }, context) => {
      const { db, now } = context
      const staff = staffOf(input)
      await db.$transaction(async (transaction) => {
        const region = await regionOf(transaction, input.regionId.id)
        await holdAdmins(transaction)
        const before = found(
          await transaction.staff.findFirst({ where: { id, leftAt: null }, include: { region: true } }),
        )
        if (!staff.roles.includes('ADMIN')) {
          const refusal = whyNotRemoveAdmin({ id }, await adminsOf(transaction), now)
          if (refusal) throw refusal
        }
        const { count } = await transaction.staff.updateMany({
          where: { id, updatedAt: expectedUpdatedAt },
          data: { ...staff, regionId: region.id },
        })
        if (count === 0) throw new ChangedMeanwhile()
        if (before.userId)
          await transaction.user.update({ where: { id: before.userId }, data: { name: staff.name } })
        const ended = await endMemberships(transaction, id, { role: { notIn: staff.roles } })
        const { name, phone, roles } = before
        await recordAct(transaction, context, {
          action: 'updateStaff',
          subjectType: 'Staff',
          subjectId: id,
          before: { name, phone, roles, region: before.region.name, territories: ended },
          after: { ...staff, region: region.name, territories: [] },
        })
      })
      return db.staff.findUniqueOrThrow({ ...query, where: { id } })
    },
  }),
)
