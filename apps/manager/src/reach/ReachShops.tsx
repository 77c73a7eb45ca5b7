import type { ReachStep } from '@kewo/domain'
import { usePageQuery } from '@kewo/web/page'
import { graphql, type ResultOf } from '@kewo/schema/client'
import { Button, Chip, DateTime, EmptyState, LinkTabs, rowLinkClass, SearchInput, Section } from '@kewo/ui'
import { marketTypeLabel } from '@kewo/ui/labels'
import { IconBuildingStore, IconPhoto, IconX } from '@tabler/icons-react'
import { Link, useNavigate } from '@tanstack/react-router'
import type { Column } from '../list/column.ts'
import { counted } from '../list/counted.ts'
import { firstPage, pageVariables } from '../list/listSearch.ts'
import { ListTable } from '../list/ListTable.tsx'
import { Pager_page } from '../list/Pager.tsx'
import { RegionName } from '../list/RegionName.tsx'
import { useLater } from '../list/useLater.ts'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { useReach } from './reachQuery.ts'
import { none, partOf, type ReachSearch, wholeAgain } from './reachSearch.ts'
import styles from './Reach.module.css'
import { type ReachedType, stepLabel } from './reachWords.ts'
import { useLiveReceipts } from './useLiveReceipts.ts'
import { useRemindMany } from './useRemindMany.ts'

const ReachShopsQuery = graphql(
  `
    query ReachShops(
      $of: ID!
      $filter: ReachShopFilter
      $direction: SortDirection
      $first: Int
      $after: String
      $last: Int
      $before: String
    ) {
      reachShops(
        of: $of
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
          step
          openedAt
          understoodAt
          acted
          actedAt
          wrongAnswers
          remindedAt
          readEarlier
          canBeTold
          retailer {
            id
            name
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

export type ReachShopsProps = {
  type: ReachedType
  of: string
  search: ReachSearch
  /** Opens what a shop has sent; left out where there is nothing to open. */
  showPhotos?: ((retailerId: string) => void) | undefined
}

/** The shops behind the figures, one by one; changes while they read. */
export function ReachShops({ type, of, search, showPhotos }: ReachShopsProps) {
  const navigate = useNavigate()
  const { came, notCome, q } = search
  const { reach } = useReach(of)
  const has = ({ came: step }: { came: ReachStep | undefined }) =>
    step === undefined || !reach || reach.steps.some((one) => one.step === step)
  const views = [
    { key: 'all', label: m.reach_all(), came: undefined, notCome: undefined },
    { key: 'unopened', label: m.reach_viewUnopened(), came: undefined, notCome: 'OPENED' },
    { key: 'opened', label: m.reach_viewOpened(), came: 'OPENED', notCome: 'UNDERSTOOD' },
    { key: 'understood', label: stepLabel('UNDERSTOOD', type), came: 'UNDERSTOOD', notCome: undefined },
    { key: 'acted', label: stepLabel('ACTED', type), came: 'ACTED', notCome: undefined },
  ] as const
  const tabs = views
    .filter(has)
    .map((view) => ({ ...view, current: view.came === came && view.notCome === notCome }))
  const typed = useLater(
    (words) =>
      void navigate({
        to: '.',
        search: (was) => ({ ...was, ...firstPage, q: words.trim() || undefined }),
        replace: true,
      }),
  )
  return (
    <Section flush title={m.reach_shopByShop()} id="shops" className={styles.shops}>
      <div className={styles.column}>
        <div className={styles.tools}>
          <LinkTabs
            flush
            label={m.reach_views()}
            tabs={tabs}
            renderLink={({ key, ...view }, parts) => (
              <Link
                key={key}
                to="."
                resetScroll={false}
                activeOptions={{ exact: true }}
                search={(was) => ({ ...was, ...firstPage, came: view.came, notCome: view.notCome })}
                {...parts}
              />
            )}
          />
          <SearchInput
            label={m.reach_searchShops()}
            placeholder={m.reach_searchShops()}
            defaultValue={q ?? ''}
            onChange={(event) => typed(event.currentTarget.value)}
          />
        </div>
        <PartShown search={search} />
        <ShopTable type={type} of={of} search={search} showPhotos={showPhotos} />
      </div>
    </Section>
  )
}

/** Which part of the shops is listed, and the way back to all. */
function PartShown({ search }: { search: ReachSearch }) {
  const { region, market, grade, manager } = search
  if (!region && !market && grade === undefined && !manager) return null
  return (
    <p className={styles.partShown}>
      {region && <RegionName id={region} />}
      {market && marketTypeLabel(market)}
      {grade !== undefined && (grade === none ? m.reach_noGrade() : m.reach_grade({ grade }))}
      {manager && (manager === none ? m.reach_noManager() : m.reach_oneManager())}
      <Link to="." resetScroll={false} search={(was) => ({ ...was, ...wholeAgain })}>
        <IconX aria-hidden="true" size={16} />
        {m.reach_allShops()}
      </Link>
    </p>
  )
}

function ShopTable({ type, of, search, showPhotos }: ReachShopsProps) {
  const { came, notCome, q } = search
  const filter = { came, notCome, part: partOf(search), search: q }
  const { data, refresh } = usePageQuery(ReachShopsQuery, {
    ...{ of, filter, direction: search.direction },
    ...pageVariables(search),
  })
  const reminding = useRemindMany<Shop>(of)
  useLiveReceipts(of, refresh)
  return (
    <ListTable<Shop>
      id="reachShops"
      label={m.reach_shopsTable()}
      columns={columns(type, showPhotos)}
      rows={data?.reachShops.nodes}
      pages={data?.reachShops}
      usualSort="NAME"
      total={data && counted(m.reach_total, data.reachShops.totalCount)}
      loading={m.reach_loading()}
      empty={<EmptyState icon={<IconBuildingStore />} title={m.reach_noShops()} />}
      selecting={reminding && { nameOf: ({ retailer }) => retailer.name, acts: [reminding] }}
    />
  )
}

type Shop = ResultOf<typeof ReachShopsQuery>['reachShops']['nodes'][number]

const tones = {
  MEANT: 'gray',
  TOLD: 'gray',
  OPENED: 'amber',
  READ: 'amber',
  UNDERSTOOD: 'jade',
  ACTED: 'jade',
} as const

const time = (at: string | null) => (at ? <DateTime value={at} /> : '—')

const columns = (type: ReachedType, showPhotos: ReachShopsProps['showPhotos']): Column<Shop>[] => [
  {
    id: 'shop',
    label: m.reach_shop(),
    sort: { by: 'NAME', direction: 'ASC' },
    always: true,
    text: ({ retailer }) => retailer.name,
    cell: ({ retailer, canBeTold }) => (
      <>
        <Link to={paths.retailer} params={{ retailerId: retailer.id }} className={rowLinkClass}>
          {retailer.name}
        </Link>
        {!canBeTold && <small className={styles.under}>{m.reach_cannotBeTold()}</small>}
      </>
    ),
  },
  {
    id: 'step',
    label: m.reach_step(),
    text: ({ step, readEarlier }) => (readEarlier ? m.reach_readEarlier() : stepLabel(step, type)),
    cell: ({ step, wrongAnswers, readEarlier }) => (
      <>
        <Chip tone={tones[step]}>{stepLabel(step, type)}</Chip>
        {readEarlier && <small className={styles.under}>{m.reach_readEarlier()}</small>}
        {wrongAnswers > 0 && (
          <small className={styles.under}>{m.reach_wrongAnswers({ count: wrongAnswers })}</small>
        )}
      </>
    ),
  },
  {
    id: 'opened',
    label: m.reach_opened(),
    wide: true,
    text: ({ openedAt }, when) => openedAt && when(openedAt),
    cell: ({ openedAt }) => time(openedAt),
  },
  {
    id: 'understood',
    label: stepLabel('UNDERSTOOD', type),
    text: ({ understoodAt }, when) => understoodAt && when(understoodAt),
    cell: ({ understoodAt }) => time(understoodAt),
  },
  {
    id: 'acted',
    label: stepLabel('ACTED', type),
    text: ({ acted, actedAt }, when) => (actedAt ? when(actedAt) : acted ? m.reach_yes() : null),
    cell: ({ retailer, acted, actedAt }) =>
      actedAt && showPhotos ? (
        <Button
          variant="quiet"
          icon={<IconPhoto aria-hidden="true" />}
          aria-label={m.reach_photosOf({ name: retailer.name })}
          onClick={() => showPhotos(retailer.id)}
        >
          <DateTime value={actedAt} />
        </Button>
      ) : acted && !actedAt ? (
        m.reach_yes()
      ) : (
        time(actedAt)
      ),
  },
  {
    id: 'reminded',
    label: m.reach_remindedAt(),
    wide: true,
    text: ({ remindedAt }, when) => remindedAt && when(remindedAt),
    cell: ({ remindedAt }) => time(remindedAt),
  },
]
