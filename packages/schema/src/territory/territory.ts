import { servingRoles } from '@kewo/domain'
import { builder } from '../builder/builder.ts'
import { listOf } from '../builder/cost.ts'
import { StaffRole } from '../staff/staff.ts'
import { arrangesRegion } from './access.ts'
import { editionOf } from '../write/edition.ts'

// Which territory a shop lies in and who serves it is known to the staff and to the shop itself.
export const Territory = builder.prismaNode('Territory', {
  description: '辖区: the shops one manager owns, with the other three who serve them.',
  id: { field: 'id' },
  runScopesOnType: true,
  select: { id: true, regionId: true },
  authScopes: ({ id }, { viewer }) => viewer?.kind === 'staff' || viewer?.territoryId === id,
  fields: (t) => ({
    name: t.exposeString('name'),
    nameEn: t.exposeString('nameEn', { nullable: true }),
    region: t.relation('region'),
    members: t.relation('members', {
      complexity: listOf(servingRoles.length),
      query: { orderBy: { role: 'asc' } },
    }),
    retailerCount: t.relationCount('retailers', {
      description: 'Shops of the territory that trade. For those who arrange it.',
      authScopes: ({ regionId }, _args, { viewer }) => arrangesRegion(viewer, regionId),
      where: { closedAt: null },
    }),
    withoutPortalCount: t.relationCount('retailers', {
      description: 'Shops among them that cannot sign in yet.',
      authScopes: ({ regionId }, _args, { viewer }) => arrangesRegion(viewer, regionId),
      where: { closedAt: null, userId: null },
    }),
  }),
})

builder.prismaObject('TerritoryMember', {
  description: 'One person who serves the shops of a territory, in one role.',
  fields: (t) => ({
    role: t.expose('role', { type: StaffRole }),
    staff: t.relation('staff'),
    territory: t.relation('territory'),
  }),
})

export const ServingRole = builder.enumType('ServingRole', {
  values: servingRoles,
  description: 'The roles that serve the shops of a territory: the manager and the other three.',
})

type Members = { members: readonly { role: string; staffId: string }[] }

const servedBy =
  (role: string) =>
  ({ members }: Members): unknown =>
    members.filter((member) => member.role === role).map(({ staffId }) => staffId)

export const territoryEdition = editionOf(
  'Territory',
  {
    ...{ name: true, nameEn: true },
    members: { select: { role: true, staffId: true }, orderBy: { role: 'asc' } },
  },
  {
    names: ['name', 'nameEn'],
    ...{ MANAGER: servedBy('MANAGER'), ORDER_CLERK: servedBy('ORDER_CLERK') },
    ...{ COURIER: servedBy('COURIER'), INSPECTOR: servedBy('INSPECTOR') },
  },
)
