import { staffRoles, whyNotRemoveAdmin } from '@kewo/domain'
import type { Prisma } from '@kewo/db'
import { builder } from '../builder/builder.ts'
import { listOf } from '../builder/cost.ts'
import { asWhyNot, WhyNot } from '../builder/whyNot.ts'
import { visibleHelpRequests } from '../helpRequest/access.ts'
import { seesStaff, staffScope } from './access.ts'
import { adminsOf } from './admins.ts'
import { stillPlanned } from '../visit/stillPlanned.ts'
import { editionOf } from '../write/edition.ts'

export const StaffRole = builder.enumType('StaffRole', { values: staffRoles, description: '岗位' })

// A shop may know a person's name, role and phone: whoever writes to it or serves it does so by name.
export const Staff = builder.prismaNode('Staff', {
  description: '员工: a person of the distributor.',
  id: { field: 'id' },
  runScopesOnType: true,
  select: staffScope,
  authScopes: { signedIn: true },
  fields: (t) => ({
    name: t.exposeString('name'),
    phone: t.exposeString('phone', { nullable: true }),
    roles: t.expose('roles', { type: [StaffRole], authScopes: { staff: true } }),
    region: t.relation('region', { authScopes: { staff: true } }),
    hasLeft: t.boolean({ select: { leftAt: true }, resolve: ({ leftAt }) => leftAt !== null }),
    leftAt: t.expose('leftAt', { type: 'DateTime', nullable: true, authScopes: { staff: true } }),
    userName: t.string({
      nullable: true,
      description: 'By which the person signs in. Admins, the supervisors above and the person see it.',
      authScopes: (row, _args, { viewer }) => seesStaff(viewer, row),
      select: { user: { select: { username: true, displayUsername: true } } },
      resolve: ({ user }) => user?.displayUsername ?? user?.username,
    }),
    hasSecondFactor: t.boolean({
      nullable: true,
      description: 'Whether a code is asked for at sign-in; null where there is no sign-in. For admins.',
      authScopes: { may: 'keepPeople' },
      select: { user: { select: { twoFactorEnabled: true } } },
      resolve: ({ user }) => user?.twoFactorEnabled,
    }),
    // Nearly everybody serves one or two; a few of those who deliver serve more.
    memberships: t.relation('memberships', {
      complexity: listOf(6),
      description: 'The territories that the person serves, with the role in which.',
      authScopes: { staff: true },
      query: { orderBy: { territory: { name: 'asc' } } },
    }),
    assignedOpenCount: t.relationCount('assignedRequests', {
      description: 'Requests that lie with the person and are not settled.',
      authScopes: (row, _args, { viewer }) => seesStaff(viewer, row),
      where: (_args, { viewer }): Prisma.HelpRequestWhereInput => ({
        status: { in: ['NEW', 'IN_PROGRESS', 'WAITING_ON_RETAILER'] },
        AND: viewer ? visibleHelpRequests(viewer) : { id: { in: [] } },
      }),
    }),
    plannedVisitCount: t.relationCount('visits', {
      authScopes: (row, _args, { viewer }) => seesStaff(viewer, row),
      where: stillPlanned,
    }),
    whyNotLeave: t.field({
      type: WhyNot,
      nullable: true,
      description: 'Why the person cannot be removed, or stop being an admin, now.',
      authScopes: (row, _args, { viewer }) => seesStaff(viewer, row),
      resolve: async ({ id }, _args, { db, now }) =>
        asWhyNot(whyNotRemoveAdmin({ id }, await adminsOf(db), now)),
    }),
  }),
})

export const staffEdition = editionOf('Staff', { name: true, phone: true, roles: true, regionId: true })
