import { usePageQuery } from '@kewo/web/page'
import { graphql, type ResultOf } from '@kewo/schema/client'
import { EmptyState, rowLinkClass } from '@kewo/ui'
import { staffRoleLabel, textIn } from '@kewo/ui/labels'
import { IconUsers } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { Column } from '../list/column.ts'
import list from '../list/ListPage.module.css'
import { pageVariables } from '../list/listSearch.ts'
import { ListTable } from '../list/ListTable.tsx'
import { Pager_page } from '../list/Pager.tsx'
import { counted } from '../list/counted.ts'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import type { PeopleSearch } from './peopleSearch.ts'

const PeopleQuery = graphql(
  `
    query People(
      $filter: StaffFilter
      $orderBy: StaffOrder
      $direction: SortDirection
      $first: Int
      $after: String
      $last: Int
      $before: String
    ) {
      people(
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
          phone
          roles
          userName
          region {
            id
            name
            nameEn
          }
          memberships {
            territory {
              id
              name
              nameEn
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

export function PeopleTable({ search }: { search: PeopleSearch }) {
  const { q, role, region, left, sort, direction } = search
  const { data } = usePageQuery(PeopleQuery, {
    filter: { search: q, role, regionId: region, left: left === 'yes' },
    ...{ orderBy: sort, direction },
    ...pageVariables(search),
  })
  return (
    <ListTable
      id="people"
      label={m.people_title()}
      columns={columns()}
      rows={data?.people.nodes}
      pages={data?.people}
      usualSort="NAME"
      total={data && counted(m.people_total, data.people.totalCount)}
      loading={m.people_loading()}
      file={[{ label: m.people_phone(), text: ({ phone }) => phone }]}
      empty={
        <EmptyState icon={<IconUsers />} title={m.people_emptyTitle()}>
          {m.people_emptyWords()}
        </EmptyState>
      }
    />
  )
}

type Person = ResultOf<typeof PeopleQuery>['people']['nodes'][number]

const columns = (): Column<Person>[] => [
  {
    id: 'name',
    label: m.people_name(),
    sort: { by: 'NAME', direction: 'ASC' },
    always: true,
    text: ({ name }) => name,
    cell: ({ id, name, phone }) => (
      <>
        <Link to={paths.person} params={{ staffId: id }} className={rowLinkClass}>
          {name}
        </Link>
        {phone && <small className={list.under}>{phone}</small>}
      </>
    ),
  },
  {
    id: 'role',
    label: m.people_role(),
    cell: ({ roles }) => roles.map(staffRoleLabel).join(m.list_comma()),
  },
  {
    id: 'region',
    label: m.people_region(),
    sort: { by: 'REGION', direction: 'ASC' },
    wide: true,
    cell: ({ region }) => textIn(region.name, region.nameEn),
  },
  {
    id: 'territories',
    label: m.people_territories(),
    cell: ({ memberships }) =>
      memberships.map(({ territory }) => textIn(territory.name, territory.nameEn)).join(m.list_comma()) ||
      '—',
  },
  { id: 'userName', label: m.people_userName(), wide: true, cell: ({ userName }) => userName ?? '—' },
]
