import { usePageQuery } from '@kewo/web/page'
import { graphql, type ResultOf } from '@kewo/schema/client'
import { DateTime, rowLinkClass } from '@kewo/ui'
import { formatLabel, marketTypeLabel, textIn } from '@kewo/ui/labels'
import { Link } from '@tanstack/react-router'
import type { Column } from '../list/column.ts'
import list from '../list/ListPage.module.css'
import { pageVariables } from '../list/listSearch.ts'
import { ListTable } from '../list/ListTable.tsx'
import { Pager_page } from '../list/Pager.tsx'
import { counted } from '../list/counted.ts'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { LicenceChip } from './LicenceChip.tsx'
import { NoRetailers } from './NoRetailers.tsx'
import { retailerFilter, type RetailersSearch } from './retailersSearch.ts'
import { useGiveShops } from '../territories/useGiveShops.tsx'

const RetailersQuery = graphql(
  `
    query Retailers(
      $filter: RetailerFilter
      $orderBy: RetailerOrder
      $direction: SortDirection
      $first: Int
      $after: String
      $last: Int
      $before: String
    ) {
      retailers(
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
          licenceNumber
          licenceStatus
          licenceUnread
          address
          format
          marketType
          grade
          lastVisitedAt
          region {
            id
            name
            nameEn
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

export function RetailerTable({ search }: { search: RetailersSearch }) {
  const { data, refresh } = usePageQuery(RetailersQuery, {
    filter: retailerFilter(search),
    orderBy: search.sort,
    direction: search.direction,
    ...pageVariables(search),
  })
  const { giving, dialog } = useGiveShops(refresh)
  return (
    <>
      <ListTable
        id="retailers"
        label={m.retailers_title()}
        columns={columnsFor(search)}
        rows={data?.retailers.nodes}
        pages={data?.retailers}
        usualSort="NAME"
        total={data && counted(m.retailers_total, data.retailers.totalCount)}
        loading={m.retailers_loading()}
        empty={<NoRetailers search={search} />}
        selecting={{ nameOf: ({ name }: Shop) => name, acts: giving ? [giving] : [] }}
        file={[
          { label: m.retailers_licence(), text: ({ licenceNumber }) => licenceNumber },
          { label: m.retailers_address(), text: ({ address }) => address },
        ]}
      />
      {dialog}
    </>
  )
}

type Shop = ResultOf<typeof RetailersQuery>['retailers']['nodes'][number]

const columnsFor = ({ licence }: RetailersSearch): Column<Shop>[] => [
  {
    id: 'name',
    label: m.retailers_name(),
    sort: { by: 'NAME', direction: 'ASC' },
    always: true,
    text: ({ name }) => name,
    cell: (shop) => (
      <>
        <Link to={paths.retailer} params={{ retailerId: shop.id }} className={rowLinkClass}>
          {shop.name}
        </Link>
        <LicenceChip status={shop.licenceStatus} />
        <small className={list.under}>{shop.address ?? shop.licenceNumber}</small>
        {licence && (
          <small className={list.under}>
            {shop.licenceUnread
              ? m.retailers_licenceSaid({ words: shop.licenceUnread })
              : m.retailers_licenceBlank()}
          </small>
        )}
      </>
    ),
  },
  {
    id: 'region',
    label: m.retailers_region(),
    wide: true,
    cell: ({ region }) => textIn(region.name, region.nameEn),
  },
  {
    id: 'format',
    label: m.retailers_format(),
    wide: true,
    cell: ({ format, marketType }) => `${formatLabel(format)} · ${marketTypeLabel(marketType)}`,
  },
  {
    id: 'grade',
    label: m.retailers_grade(),
    sort: { by: 'GRADE', direction: 'DESC' },
    number: true,
    cell: ({ grade }) => grade ?? '—',
  },
  {
    id: 'lastVisit',
    label: m.retailers_lastVisit(),
    sort: { by: 'LAST_VISIT', direction: 'ASC' },
    text: ({ lastVisitedAt }, when) => (lastVisitedAt ? when(lastVisitedAt) : m.retailers_never()),
    cell: ({ lastVisitedAt }) => (lastVisitedAt ? <DateTime value={lastVisitedAt} /> : m.retailers_never()),
  },
]
