import { usePageQuery } from '@kewo/web/page'
import { graphql, type ResultOf } from '@kewo/schema/client'
import { Button, Chip, DateTime, EmptyState, LinkTabs, rowLinkClass, SearchInput, Section } from '@kewo/ui'
import { receiptStatusLabel } from '@kewo/ui/labels'
import { IconBuildingStore, IconPhoto } from '@tabler/icons-react'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { Column } from '../list/column.ts'
import { firstPage, pageVariables } from '../list/listSearch.ts'
import { ListTable } from '../list/ListTable.tsx'
import { Pager_page } from '../list/Pager.tsx'
import { counted } from '../list/counted.ts'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import styles from './Guidance.module.css'
import { useMay } from '../viewer/useMay.ts'
import { type ReadersSearch, readerViews, statusesOf } from './readersSearch.ts'
import { ShopChecks } from './ShopChecks.tsx'
import { useLiveReceipts } from './useLiveReceipts.ts'
import { useRemindMany } from './useRemindMany.ts'

const ReadersQuery = graphql(
  `
    query GuidanceReaders(
      $versionId: ID!
      $filter: GuidanceReaderFilter
      $direction: SortDirection
      $first: Int
      $after: String
      $last: Int
      $before: String
    ) {
      guidanceReaders(
        versionId: $versionId
        filter: $filter
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
          hasSignIn
          guidanceReceipt(versionId: $versionId) {
            id
            status
            openedAt
            understoodAt
            actedAt
            wrongAnswers
            remindedAt
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

type Props = { guidanceId: string; versionId: string; search: ReadersSearch }

/** Shop by shop how far each has come; changes while shops read. */
export function Readers({ guidanceId, versionId, search }: Props) {
  const navigate = useNavigate()
  const { view, q } = search
  const labels = {
    UNOPENED: m.guidance_viewUnopened(),
    OPENED: m.guidance_viewOpened(),
    UNDERSTOOD: m.guidance_viewUnderstood(),
    ACTED: m.guidance_viewActed(),
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
                search={{ ...search, ...firstPage, view: readerViews.find((one) => one === key) }}
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
                search: { ...search, ...firstPage, q: event.currentTarget.value.trim() || undefined },
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
  const { view, q } = search
  const filter = { statuses: statusesOf(view), acted: view === 'ACTED', search: q }
  const { data, refresh } = usePageQuery(ReadersQuery, {
    ...{ versionId, filter, direction: search.direction },
    ...pageVariables(search),
  })
  const reminding = useRemindMany(guidanceId)
  const mayAnswer = useMay()('writeGuidance')
  const [photosOf, setPhotosOf] = useState<string | null>(null)
  useLiveReceipts(versionId, refresh)
  return (
    <>
      <ListTable
        id="readers"
        label={m.guidance_readersTable()}
        columns={columns(mayAnswer ? setPhotosOf : null)}
        rows={data?.guidanceReaders.nodes}
        pages={data?.guidanceReaders}
        usualSort="NAME"
        total={data && counted(m.guidance_shops, data.guidanceReaders.totalCount)}
        loading={m.guidance_loading()}
        empty={<EmptyState icon={<IconBuildingStore />} title={m.guidance_noShops()} />}
        selecting={reminding && { nameOf: ({ name }: Reader) => name, acts: [reminding] }}
      />
      {photosOf && (
        <ShopChecks retailerId={photosOf} versionId={versionId} onClose={() => setPhotosOf(null)} />
      )}
    </>
  )
}

type Reader = ResultOf<typeof ReadersQuery>['guidanceReaders']['nodes'][number]

const tones = { UNOPENED: 'gray', OPENED: 'sky', READ: 'sky', UNDERSTOOD: 'jade' } as const
const time = (at: string | null | undefined) => (at ? <DateTime value={at} /> : '—')

const columns = (showPhotos: ((retailerId: string) => void) | null): Column<Reader>[] => [
  {
    id: 'shop',
    label: m.guidance_shop(),
    sort: { by: 'NAME', direction: 'ASC' },
    always: true,
    text: ({ name }) => name,
    cell: ({ id, name, hasSignIn }) => (
      <>
        <Link to={paths.retailer} params={{ retailerId: id }} className={rowLinkClass}>
          {name}
        </Link>
        {!hasSignIn && <small className={styles.under}>{m.guidance_noSignIn()}</small>}
      </>
    ),
  },
  {
    id: 'status',
    label: m.guidance_status(),
    text: ({ guidanceReceipt }) => receiptStatusLabel(guidanceReceipt?.status ?? 'UNOPENED'),
    cell: ({ guidanceReceipt }) => {
      const { status, wrongAnswers } = guidanceReceipt ?? { status: 'UNOPENED' as const, wrongAnswers: 0 }
      return (
        <>
          <Chip tone={tones[status]}>{receiptStatusLabel(status)}</Chip>
          {wrongAnswers > 0 && (
            <small className={styles.under}>{m.guidance_wrongAnswers({ count: wrongAnswers })}</small>
          )}
        </>
      )
    },
  },
  {
    id: 'opened',
    label: m.guidance_openedAt(),
    wide: true,
    text: ({ guidanceReceipt: receipt }, when) => (receipt?.openedAt ? when(receipt.openedAt) : null),
    cell: ({ guidanceReceipt }) => time(guidanceReceipt?.openedAt),
  },
  {
    id: 'understood',
    label: m.guidance_understoodAt(),
    text: ({ guidanceReceipt: receipt }, when) => (receipt?.understoodAt ? when(receipt.understoodAt) : null),
    cell: ({ guidanceReceipt }) => time(guidanceReceipt?.understoodAt),
  },
  {
    id: 'acted',
    label: m.guidance_actedAt(),
    text: ({ guidanceReceipt: receipt }, when) => (receipt?.actedAt ? when(receipt.actedAt) : null),
    cell: ({ id, name, guidanceReceipt }) =>
      guidanceReceipt?.actedAt && showPhotos ? (
        <Button
          variant="quiet"
          icon={<IconPhoto aria-hidden="true" />}
          aria-label={m.guidance_photosOf({ name })}
          onClick={() => showPhotos(id)}
        >
          <DateTime value={guidanceReceipt.actedAt} />
        </Button>
      ) : (
        time(guidanceReceipt?.actedAt)
      ),
  },
  {
    id: 'reminded',
    label: m.guidance_remindedAt(),
    wide: true,
    text: ({ guidanceReceipt: receipt }, when) => (receipt?.remindedAt ? when(receipt.remindedAt) : null),
    cell: ({ guidanceReceipt }) => time(guidanceReceipt?.remindedAt),
  },
]
