import { usePageQuery } from '@kewo/web/page'
import { graphql } from '@kewo/schema/client'
import { EmptyState, rowLinkClass, SkeletonRows, Table } from '@kewo/ui'
import { staffRoleLabel, textIn } from '@kewo/ui/labels'
import { IconUsers } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import list from '../list/ListPage.module.css'
import { Pager } from '../list/Pager.tsx'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import type { PeopleSearch } from './peopleSearch.ts'

const PeopleQuery = graphql(`
  query People($filter: StaffFilter, $after: String) {
    people(filter: $filter, first: 50, after: $after) {
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
        hasNextPage
        endCursor
      }
    }
  }
`)

export function PeopleTable({ search }: { search: PeopleSearch }) {
  const { q, role, region, left, after } = search
  const { data } = usePageQuery(PeopleQuery, {
    filter: { search: q, role, regionId: region, left: left === 'yes' },
    after,
  })
  if (!data) return <SkeletonRows count={8} label={m.people_loading()} />
  const { totalCount, nodes, pageInfo } = data.people
  if (nodes.length === 0)
    return (
      <EmptyState icon={<IconUsers />} title={m.people_emptyTitle()}>
        {m.people_emptyWords()}
      </EmptyState>
    )
  return (
    <>
      <p className={list.total}>{m.people_total({ count: totalCount })}</p>
      <Table label={m.people_title()}>
        <thead>
          <tr>
            <th scope="col">{m.people_name()}</th>
            <th scope="col">{m.people_role()}</th>
            <th scope="col" data-wide="">
              {m.people_region()}
            </th>
            <th scope="col">{m.people_territories()}</th>
            <th scope="col" data-wide="">
              {m.people_userName()}
            </th>
          </tr>
        </thead>
        <tbody>
          {nodes.map((person) => (
            <tr key={person.id}>
              <td>
                <Link to={paths.person} params={{ staffId: person.id }} className={rowLinkClass}>
                  {person.name}
                </Link>
                {person.phone && <small className={list.under}>{person.phone}</small>}
              </td>
              <td>{person.roles.map(staffRoleLabel).join(m.list_comma())}</td>
              <td data-wide="">{textIn(person.region.name, person.region.nameEn)}</td>
              <td>
                {person.memberships
                  .map(({ territory }) => textIn(territory.name, territory.nameEn))
                  .join(m.list_comma()) || '—'}
              </td>
              <td data-wide="">{person.userName ?? '—'}</td>
            </tr>
          ))}
        </tbody>
      </Table>
      <Pager
        after={after}
        pageInfo={pageInfo}
        renderLink={(next, parts) => (
          <Link key={next ?? 'first'} to={paths.people} search={{ ...search, after: next }} {...parts} />
        )}
      />
    </>
  )
}
