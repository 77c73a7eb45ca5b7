import type { Prisma } from '@kewo/db'
import { builder } from '../builder/builder.ts'
import { containing, containingCode } from '../search/containing.ts'
import type { Viewer } from '../viewer/viewer.ts'
import { visibleStaff } from './access.ts'
import { Staff, StaffRole } from './staff.ts'

const StaffFilter = builder.inputType('StaffFilter', {
  description: 'All that is given must hold.',
  fields: (t) => ({
    search: t.string({ description: 'Part of the name, the phone number or the user name.' }),
    role: t.field({ type: StaffRole }),
    regionId: t.globalID({ description: 'The region with everything below it.' }),
    left: t.boolean({
      defaultValue: false,
      description: 'True: those who have left; false: those who work here.',
    }),
  }),
})

function where(
  viewer: Viewer,
  filter: typeof StaffFilter.$inferInput | null | undefined,
): Prisma.StaffWhereInput {
  const search = filter?.search
  const contains = containing(search ?? '')
  const ofCode = containingCode(search ?? '')
  return {
    AND: [
      visibleStaff(viewer),
      { leftAt: filter?.left ? { not: null } : null },
      search
        ? {
            OR: [
              { name: contains },
              { phone: contains },
              { phone: ofCode },
              { user: { displayUsername: ofCode } },
            ],
          }
        : {},
      filter?.role ? { roles: { has: filter.role } } : {},
      filter?.regionId ? { region: { path: { has: filter.regionId.id } } } : {},
    ],
  }
}

builder.queryField('people', (t) =>
  t.withAuth({ roles: ['ADMIN', 'SUPERVISOR'] }).prismaConnection({
    type: Staff,
    cursor: 'id',
    description: 'The people of the distributor by name; a supervisor sees those of the own region.',
    args: { filter: t.arg({ type: StaffFilter }) },
    totalCount: (_connection, { filter }, { db, viewer }) => db.staff.count({ where: where(viewer, filter) }),
    resolve: (query, _root, { filter }, { db, viewer }) =>
      db.staff.findMany({
        ...query,
        where: where(viewer, filter),
        orderBy: [{ name: 'asc' }, { id: 'asc' }],
      }),
  }),
)
