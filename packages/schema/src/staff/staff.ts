import { staffRoles } from '@kewo/domain'
import { builder } from '../builder/builder.ts'

export const StaffRole = builder.enumType('StaffRole', { values: staffRoles, description: '岗位' })

// A shop may know a person's name, role and phone: whoever writes to it or serves it does so by name.
export const Staff = builder.prismaNode('Staff', {
  description: '员工: a person of the distributor.',
  id: { field: 'id' },
  runScopesOnType: true,
  select: { id: true },
  authScopes: { signedIn: true },
  fields: (t) => ({
    name: t.exposeString('name'),
    phone: t.exposeString('phone', { nullable: true }),
    roles: t.expose('roles', { type: [StaffRole], authScopes: { staff: true } }),
    region: t.relation('region', { authScopes: { staff: true } }),
    hasLeft: t.boolean({ select: { leftAt: true }, resolve: ({ leftAt }) => leftAt !== null }),
  }),
})
