import { usePageQuery } from '@kewo/web/page'
import { graphql, type ResultOf } from '@kewo/schema/client'
import {
  Chip,
  DateTime,
  EmptyState,
  LinkTabs,
  rowLinkClass,
  SearchInput,
  Section,
  SkeletonRows,
  Table,
} from '@kewo/ui'
import { receiptStatusLabel } from '@kewo/ui/labels'
import { IconBuildingStore } from '@tabler/icons-react'
import { Link, useNavigate } from '@tanstack/react-router'
import { Pager } from '../list/Pager.tsx'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import styles from './Guidance.module.css'
import { type ReadersSearch, readerViews, statusesOf } from './readersSearch.ts'
import { useLiveReceipts } from './useLiveReceipts.ts'

const ReadersQuery = graphql(`
  query GuidanceReaders($versionId: ID!, $filter: GuidanceReaderFilter, $after: String) {
    guidanceReaders(versionId: $versionId, filter: $filter, first: 30, after: $after) {
      totalCount
      nodes {
        id
        name
        hasSignIn
        guidanceReceipt(versionId: $versionId) {
          id
          status
          openedAt
          understoodAt
          wrongAnswers
          remindedAt
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

type Props = { guidanceId: string; versionId: string; search: ReadersSearch }

/** Shop by shop how far each has come; changes while shops read. */
export function Readers({ guidanceId, versionId, search }: Props) {
  const navigate = useNavigate()
  const { view, q } = search
  const labels = {
    UNOPENED: m.guidance_viewUnopened(),
    OPENED: m.guidance_viewOpened(),
    UNDERSTOOD: m.guidance_viewUnderstood(),
  }
  const tabs = [
    { key: 'ALL', label: m.guidance_all(), current: !view },
    ...readerViews.map((key) => ({ key, label: labels[key], current: view === key })),
  ]
  return (
    <Section flush title={m.guidance_shopByShop()}>
      <div className={styles.column}>
        <div className={styles.tools}>
          <LinkTabs
            flush
            label={m.guidance_readerViews()}
            tabs={tabs}
            renderLink={({ key }, parts) => (
              <Link
                key={key}
                to={paths.guidance}
                params={{ guidanceId }}
                activeOptions={{ exact: true }}
                search={{ ...search, after: undefined, view: readerViews.find((one) => one === key) }}
                {...parts}
              />
            )}
          />
          <SearchInput
            label={m.guidance_searchShops()}
            placeholder={m.guidance_searchShops()}
            defaultValue={q ?? ''}
            onChange={(event) =>
              void navigate({
                to: paths.guidance,
                params: { guidanceId },
                search: { ...search, after: undefined, q: event.currentTarget.value.trim() || undefined },
                replace: true,
              })
            }
          />
        </div>
        <ReaderTable guidanceId={guidanceId} versionId={versionId} search={search} />
      </div>
    </Section>
  )
}

function ReaderTable({ guidanceId, versionId, search }: Props) {
  const { view, q, after } = search
  const filter = { statuses: statusesOf(view), search: q }
  const { data, refresh } = usePageQuery(ReadersQuery, { versionId, filter, after })
  useLiveReceipts(versionId, refresh)
  if (!data) return <SkeletonRows label={m.guidance_loading()} />
  const { nodes, pageInfo, totalCount } = data.guidanceReaders
  if (nodes.length === 0) return <EmptyState icon={<IconBuildingStore />} title={m.guidance_noShops()} />
  return (
    <>
      <p className={styles.quiet}>{m.guidance_shops({ count: totalCount })}</p>
      <Table label={m.guidance_readersTable()} className={styles.wide}>
        <thead>
          <tr>
            <th scope="col">{m.guidance_shop()}</th>
            <th scope="col">{m.guidance_status()}</th>
            <th scope="col" data-wide="">
              {m.guidance_openedAt()}
            </th>
            <th scope="col">{m.guidance_understoodAt()}</th>
            <th scope="col" data-wide="">
              {m.guidance_remindedAt()}
            </th>
          </tr>
        </thead>
        <tbody>
          {nodes.map((shop) => (
            <ReaderRow key={shop.id} shop={shop} />
          ))}
        </tbody>
      </Table>
      <Pager
        after={after}
        pageInfo={pageInfo}
        renderLink={(next, parts) => (
          <Link to={paths.guidance} params={{ guidanceId }} search={{ ...search, after: next }} {...parts} />
        )}
      />
    </>
  )
}

const tones = { UNOPENED: 'gray', OPENED: 'sky', READ: 'sky', UNDERSTOOD: 'jade' } as const

function ReaderRow({ shop }: { shop: ResultOf<typeof ReadersQuery>['guidanceReaders']['nodes'][number] }) {
  const receipt = shop.guidanceReceipt
  const status = receipt?.status ?? 'UNOPENED'
  const time = (at: string | null | undefined) => (at ? <DateTime value={at} /> : '—')
  return (
    <tr>
      <td>
        <Link to={paths.retailer} params={{ retailerId: shop.id }} className={rowLinkClass}>
          {shop.name}
        </Link>
        {!shop.hasSignIn && <small className={styles.under}>{m.guidance_noSignIn()}</small>}
      </td>
      <td>
        <Chip tone={tones[status]}>{receiptStatusLabel(status)}</Chip>
        {Boolean(receipt?.wrongAnswers) && (
          <small className={styles.under}>
            {m.guidance_wrongAnswers({ count: receipt?.wrongAnswers ?? 0 })}
          </small>
        )}
      </td>
      <td data-wide="">{time(receipt?.openedAt)}</td>
      <td>{time(receipt?.understoodAt)}</td>
      <td data-wide="">{time(receipt?.remindedAt)}</td>
    </tr>
  )
}
