import { usePageQuery } from '@kewo/web/page'
import { Card, EmptyState, formatDay, LinkTabs, Select, SkeletonRows, useDateSetting } from '@kewo/ui'
import { IconLeaf } from '@tabler/icons-react'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { PageTop } from '../frame/PageTop.tsx'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { useMay } from '../viewer/useMay.ts'
import { CellPanel } from './CellPanel.tsx'
import { columnName, columnSub } from './columnWords.ts'
import { BrandFairnessQuery, type Fairness } from './fairnessQuery.ts'
import type { FairnessView } from './fairnessSearch.ts'
import { Legend } from './Legend.tsx'
import { Matrix } from './Matrix.tsx'
import styles from './BrandFairness.module.css'

const route = getRouteApi(`/staff${paths.brandFairness}` as const)

/** 品牌公平: which brands shops are told of, and which a manager skips for the fast ones. Shows what could be done, and ranks nobody. */
export function BrandFairnessPage() {
  const { of, region, brand, column } = route.useSearch()
  const views = useViews()
  const view = views.find(({ key }) => key === of)?.key ?? views[0]!.key
  const { data } = usePageQuery(BrandFairnessQuery, {
    of: view,
    regionId: view === 'AREAS' ? region : undefined,
  })
  const period = usePeriod()
  const fairness = data?.brandFairness
  const picked = brand && column && view !== 'AREAS' ? { brand, column } : null
  return (
    <>
      <PageTop
        title={m.brandFairness_title()}
        sub={fairness && period(fairness)}
        right={<Note view={view} />}
      />
      <div className={styles.page}>
        {views.length > 1 && (
          <LinkTabs
            flush
            label={m.brandFairness_views()}
            tabs={views.map((one) => ({ ...one, current: one.key === view }))}
            renderLink={({ key }, parts) => <Link key={key} to="." search={{ of: key }} {...parts} />}
          />
        )}
        {!fairness && <SkeletonRows count={8} label={m.brandFairness_loading()} />}
        {fairness && <Look fairness={fairness} view={view} picked={picked} column={column} />}
      </div>
    </>
  )
}

/** What the viewer may look at; most have one. */
function useViews(): { key: FairnessView; label: string }[] {
  const may = useMay()
  return [
    ...(may('seeManagersTelling') ? [{ key: 'MANAGERS' as const, label: m.brandFairness_managers() }] : []),
    ...(may('seeAreasTelling') ? [{ key: 'AREAS' as const, label: m.brandFairness_areas() }] : []),
    ...(may('tellOfBrands') ? [{ key: 'OWN' as const, label: m.brandFairness_own() }] : []),
  ]
}

function usePeriod() {
  const setting = useDateSetting()
  return ({ from, to }: Fairness) =>
    m.brandFairness_period({ from: formatDay(from, setting), to: formatDay(to, setting) })
}

function Note({ view }: { view: FairnessView }) {
  return (
    <span className={styles.note}>
      <span>{view === 'OWN' ? m.brandFairness_ownFirst() : m.brandFairness_managerFirst()}</span>
      <span>{view === 'AREAS' ? m.brandFairness_noTargetAreas() : m.brandFairness_noTarget()}</span>
    </span>
  )
}

type LookProps = {
  fairness: Fairness
  view: FairnessView
  picked: { brand: string; column: string } | null
  column: string | undefined
}

function Look({ fairness, view, picked, column }: LookProps) {
  const navigate = useNavigate()
  const { columns, columnsLeft, brands, brandsLeft, region } = fairness
  const [firstColumn] = columns
  if (firstColumn && brands.length === 0 && view === 'AREAS') return <AreasToOpen fairness={fairness} />
  if (!firstColumn || brands.length === 0)
    return (
      <>
        {view === 'AREAS' && region?.parent && <WholeCompany />}
        <EmptyState icon={<IconLeaf />} title={m.brandFairness_none()}>
          {view === 'AREAS' ? m.brandFairness_noneAreas() : m.brandFairness_noneHint()}
        </EmptyState>
      </>
    )
  const shown = columns.find(({ id }) => id === column) ?? firstColumn
  const row = picked && brands.find(({ brand }) => brand.id === picked.brand)
  const cell = row?.cells.find(({ columnId }) => columnId === picked?.column)
  const ofCell = columns.find(({ id }) => id === cell?.columnId)
  const isOwn = view === 'OWN'
  return (
    <>
      {view === 'AREAS' && region?.parent && <WholeCompany />}
      {columns.length > 1 && (
        <div className={styles.choose}>
          <Select
            label={view === 'AREAS' ? m.brandFairness_chooseArea() : m.brandFairness_choose()}
            options={columns.map((one) => ({ value: one.id, label: columnName(one) }))}
            value={shown.id}
            onChange={(event) => {
              const chosen = event.currentTarget.value
              void navigate({
                to: '.',
                search: (was) => ({ ...was, column: chosen }),
                resetScroll: false,
                replace: true,
              })
            }}
          />
        </div>
      )}
      <div className={styles.columns} data-alone={view === 'AREAS' || undefined}>
        <Card padding="none" className={styles.sheet}>
          <Matrix fairness={fairness} picked={picked} shown={shown.id} opens={view !== 'AREAS'} />
          <Legend fairness={fairness} marks={view !== 'AREAS'} />
          {columnsLeft > 0 && (
            <p className={styles.left}>{m.brandFairness_columnsLeft({ count: columnsLeft })}</p>
          )}
          {brandsLeft > 0 && (
            <p className={styles.left}>{m.brandFairness_brandsLeft({ count: brandsLeft })}</p>
          )}
        </Card>
        {view !== 'AREAS' &&
          (row && cell && ofCell ? (
            <CellPanel key={cell.id} row={row} cell={cell} column={ofCell} isOwn={isOwn} />
          ) : (
            <p className={styles.hint}>{m.brandFairness_pickHint()}</p>
          ))}
      </div>
    </>
  )
}

/** Where there are too many shops to be looked at together. */
const AreasToOpen = ({ fairness: { columns } }: { fairness: Fairness }) => (
  <Card>
    <p>{m.brandFairness_tooMany()}</p>
    <ul className={styles.shops}>
      {columns.map((column) => (
        <li key={column.id}>
          {column.region ? (
            <Link to="." search={(was) => ({ ...was, region: column.region?.id, column: undefined })}>
              {columnName(column)}
            </Link>
          ) : (
            columnName(column)
          )}
          <span>{columnSub(column)}</span>
        </li>
      ))}
    </ul>
  </Card>
)

const WholeCompany = () => (
  <p className={styles.back}>
    <Link to="." search={(was) => ({ ...was, region: undefined, column: undefined })}>
      {m.brandFairness_allAreas()}
    </Link>
  </p>
)
