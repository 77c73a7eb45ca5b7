import { usePageQuery } from '@kewo/web/page'
import { servingRoles, countWords } from '@kewo/domain'
import { graphql, type ResultOf } from '@kewo/schema/client'
import { Chip, EmptyState, rowLinkClass } from '@kewo/ui'
import { staffRoleLabel, textIn } from '@kewo/ui/labels'
import { IconMap2 } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { Column } from '../list/column.ts'
import { pageVariables } from '../list/listSearch.ts'
import { ListTable } from '../list/ListTable.tsx'
import { Pager_page } from '../list/Pager.tsx'
import { counted } from '../list/counted.ts'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import type { TerritoriesSearch } from './territoriesSearch.ts'

const TerritoriesQuery = graphql(
  `
    query Territories(
      $filter: TerritoryFilter
      $orderBy: TerritoryOrder
      $direction: SortDirection
      $first: Int
      $after: String
      $last: Int
      $before: String
    ) {
      territories(
        filter: $filter
        orderBy: $orderBy
        direction: $direction
        first: $first
        after: $after
        last: $last
        before: $before
      ) {
        totalCount
        nodes {
          id
          name
          nameEn
          retailerCount
          withoutPortalCount
          region {
            id
            name
            nameEn
          }
          members {
            role
            staff {
              id
              name
            }
          }
        }
        pageInfo {
          ...Pager_page
        }
      }
    }
  `,
  [Pager_page],
)

export function TerritoryTable({ search }: { search: TerritoriesSearch }) {
  const { q, region, without, sort, direction } = search
  const { data } = usePageQuery(TerritoriesQuery, {
    filter: { search: q, regionId: region, without },
    ...{ orderBy: sort, direction },
    ...pageVariables(search),
  })
  const filtered = q || region || without
  return (
    <ListTable
      id="territories"
      label={m.territories_title()}
      columns={columns()}
      rows={data?.territories.nodes}
      pages={data?.territories}
      usualSort="NAME"
      total={data && counted(m.territories_total, data.territories.totalCount)}
      loading={m.territories_loading()}
      empty={
        <EmptyState
          icon={<IconMap2 />}
          title={filtered ? m.territories_emptyTitle() : m.territories_noneTitle()}
        >
          {filtered ? m.territories_emptyWords() : m.territories_noneWords()}
        </EmptyState>
      }
    />
  )
}

type Territory = ResultOf<typeof TerritoriesQuery>['territories']['nodes'][number]

const columns = (): Column<Territory>[] => [
  {
    id: 'name',
    label: m.territories_name(),
    sort: { by: 'NAME', direction: 'ASC' },
    always: true,
    text: ({ name, nameEn }) => textIn(name, nameEn),
    cell: ({ id, name, nameEn }) => (
      <Link to={paths.territory} params={{ territoryId: id }} className={rowLinkClass}>
        {textIn(name, nameEn)}
      </Link>
    ),
  },
  {
    id: 'region',
    label: m.territories_region(),
    sort: { by: 'REGION', direction: 'ASC' },
    wide: true,
    cell: ({ region }) => textIn(region.name, region.nameEn),
  },
  ...servingRoles.map((role) => ({
    id: role,
    label: staffRoleLabel(role),
    wide: role !== 'MANAGER',
    text: ({ members }: Territory) => members.find((member) => member.role === role)?.staff.name ?? null,
    cell: ({ members }: Territory) =>
      members.find((member) => member.role === role)?.staff.name ?? (
        <Chip tone="amber">{m.territories_nobody()}</Chip>
      ),
  })),
  {
    id: 'shops',
    label: m.territories_shops(),
    number: true,
    cell: ({ retailerCount }) => countWords(retailerCount),
  },
  {
    id: 'withoutPortal',
    label: m.territories_withoutPortal(),
    number: true,
    wide: true,
    cell: ({ withoutPortalCount }) => countWords(withoutPortalCount),
  },
]
