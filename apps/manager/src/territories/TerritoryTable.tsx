import { usePageQuery } from '@kewo/web/page'
import { servingRoles, countWords } from '@kewo/domain'
import { graphql } from '@kewo/schema/client'
import { Chip, EmptyState, rowLinkClass, SkeletonRows, Table } from '@kewo/ui'
import { staffRoleLabel, textIn } from '@kewo/ui/labels'
import { IconMap2 } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import list from '../list/ListPage.module.css'
import { Pager } from '../list/Pager.tsx'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import type { TerritoriesSearch } from './territoriesSearch.ts'

const TerritoriesQuery = graphql(`
  query Territories($filter: TerritoryFilter, $after: String) {
    territories(filter: $filter, first: 50, after: $after) {
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
        hasNextPage
        endCursor
      }
    }
  }
`)

export function TerritoryTable({ search }: { search: TerritoriesSearch }) {
  const { q, region, without, after } = search
  const { data } = usePageQuery(TerritoriesQuery, { filter: { search: q, regionId: region, without }, after })
  if (!data) return <SkeletonRows count={8} label={m.territories_loading()} />
  const { totalCount, nodes, pageInfo } = data.territories
  const filtered = q || region || without
  if (nodes.length === 0)
    return (
      <EmptyState
        icon={<IconMap2 />}
        title={filtered ? m.territories_emptyTitle() : m.territories_noneTitle()}
      >
        {filtered ? m.territories_emptyWords() : m.territories_noneWords()}
      </EmptyState>
    )
  return (
    <>
      <p className={list.total}>{m.territories_total({ count: totalCount })}</p>
      <Table label={m.territories_title()}>
        <thead>
          <tr>
            <th scope="col">{m.territories_name()}</th>
            <th scope="col" data-wide="">
              {m.territories_region()}
            </th>
            {servingRoles.map((role) => (
              <th key={role} scope="col" data-wide={role === 'MANAGER' ? undefined : ''}>
                {staffRoleLabel(role)}
              </th>
            ))}
            <th scope="col" data-number="">
              {m.territories_shops()}
            </th>
            <th scope="col" data-number="" data-wide="">
              {m.territories_withoutPortal()}
            </th>
          </tr>
        </thead>
        <tbody>
          {nodes.map((territory) => (
            <tr key={territory.id}>
              <td>
                <Link to={paths.territory} params={{ territoryId: territory.id }} className={rowLinkClass}>
                  {textIn(territory.name, territory.nameEn)}
                </Link>
              </td>
              <td data-wide="">{textIn(territory.region.name, territory.region.nameEn)}</td>
              {servingRoles.map((role) => {
                const name = territory.members.find((member) => member.role === role)?.staff.name
                return (
                  <td key={role} data-wide={role === 'MANAGER' ? undefined : ''}>
                    {name ?? <Chip tone="amber">{m.territories_nobody()}</Chip>}
                  </td>
                )
              })}
              <td data-number="">{countWords(territory.retailerCount)}</td>
              <td data-number="" data-wide="">
                {countWords(territory.withoutPortalCount)}
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
      <Pager
        after={after}
        pageInfo={pageInfo}
        renderLink={(next, parts) => (
          <Link key={next ?? 'first'} to={paths.territories} search={{ ...search, after: next }} {...parts} />
        )}
      />
    </>
  )
}
