import { builder } from '../builder/builder.ts'
import { StaffRole } from '../staff/staff.ts'

// Which territory a shop lies in and who serves it is known to the staff and to the shop itself.
export const Territory = builder.prismaNode('Territory', {
  description: '辖区: the shops one manager owns, with the other three who serve them.',
  id: { field: 'id' },
  runScopesOnType: true,
  select: { id: true },
  authScopes: ({ id }, { viewer }) => viewer?.kind === 'staff' || viewer?.territoryId === id,
  fields: (t) => ({
    name: t.exposeString('name'),
    nameEn: t.exposeString('nameEn', { nullable: true }),
    region: t.relation('region'),
    members: t.relation('members', { query: { orderBy: { role: 'asc' } } }),
  }),
})

builder.prismaObject('TerritoryMember', {
  description: 'One person who serves the shops of a territory, in one role.',
  fields: (t) => ({
    role: t.expose('role', { type: StaffRole }),
    staff: t.relation('staff'),
  }),
})
