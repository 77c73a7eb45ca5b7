import { usePageQuery } from '@kewo/web/page'
import { graphql } from '@kewo/schema/client'
import { buttonClass, DateTime, rowLinkClass, SkeletonRows, SortHeader, Table } from '@kewo/ui'
import { formatLabel, marketTypeLabel, textIn } from '@kewo/ui/labels'
import { Link, useNavigate } from '@tanstack/react-router'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { LicenceChip } from './LicenceChip.tsx'
import { NoRetailers } from './NoRetailers.tsx'
import styles from './Retailers.module.css'
import { retailerFilter, type RetailerOrder, type RetailersSearch } from './retailersSearch.ts'

const RetailersQuery = graphql(`
  query Retailers($filter: RetailerFilter, $orderBy: RetailerOrder, $after: String) {
    retailers(filter: $filter, orderBy: $orderBy, first: 50, after: $after) {
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
        hasNextPage
        endCursor
      }
    }
  }
`)

export function RetailerTable({ search }: { search: RetailersSearch }) {
  const orderBy = search.sort ?? 'NAME'
  const { data } = usePageQuery(RetailersQuery, {
    filter: retailerFilter(search),
    orderBy,
    after: search.after,
  })
  const navigate = useNavigate()
  if (!data) return <SkeletonRows count={8} label={m.retailers_loading()} />
  const { totalCount, nodes, pageInfo } = data.retailers
  if (nodes.length === 0) return <NoRetailers search={search} />
  const head = (
    sort: RetailerOrder,
    label: string,
    direction: 'ascending' | 'descending',
    number?: boolean,
  ) => (
    <SortHeader
      sorted={orderBy === sort ? direction : null}
      onSort={() => void navigate({ to: paths.retailers, search: { ...search, sort, after: undefined } })}
      number={number ?? false}
    >
      {label}
    </SortHeader>
  )
  return (
    <>
      <p className={styles.total}>{m.retailers_total({ count: totalCount })}</p>
      <Table label={m.retailers_title()}>
        <thead>
          <tr>
            {head('NAME', m.retailers_name(), 'ascending')}
            <th scope="col" data-wide="">
              {m.retailers_region()}
            </th>
            <th scope="col" data-wide="">
              {m.retailers_format()}
            </th>
            {head('GRADE', m.retailers_grade(), 'descending', true)}
            {head('LAST_VISIT', m.retailers_lastVisit(), 'ascending')}
          </tr>
        </thead>
        <tbody>
          {nodes.map((shop) => (
            <tr key={shop.id}>
              <td>
                <Link to={paths.retailer} params={{ retailerId: shop.id }} className={rowLinkClass}>
                  {shop.name}
                </Link>
                <LicenceChip status={shop.licenceStatus} />
                <small className={styles.under}>{shop.address ?? shop.licenceNumber}</small>
                {search.licence && (
                  <small className={styles.under}>
                    {shop.licenceUnread
                      ? m.retailers_licenceSaid({ words: shop.licenceUnread })
                      : m.retailers_licenceBlank()}
                  </small>
                )}
              </td>
              <td data-wide="">{textIn(shop.region.name, shop.region.nameEn)}</td>
              <td data-wide="">
                {formatLabel(shop.format)} · {marketTypeLabel(shop.marketType)}
              </td>
              <td data-number="">{shop.grade ?? '—'}</td>
              <td>{shop.lastVisitedAt ? <DateTime value={shop.lastVisitedAt} /> : m.retailers_never()}</td>
            </tr>
          ))}
        </tbody>
      </Table>
      {(pageInfo.hasNextPage || search.after) && (
        <nav className={styles.pager} aria-label={m.retailers_pages()}>
          {search.after && (
            <Link className={buttonClass()} to={paths.retailers} search={{ ...search, after: undefined }}>
              {m.retailers_firstPage()}
            </Link>
          )}
          {pageInfo.hasNextPage && pageInfo.endCursor && (
            <Link
              className={buttonClass()}
              to={paths.retailers}
              search={{ ...search, after: pageInfo.endCursor }}
            >
              {m.retailers_nextPage()}
            </Link>
          )}
        </nav>
      )}
    </>
  )
}
