import { PagePart } from '@kewo/web/failure'
import { buttonClass, ChipRow, chipButtonClass, LinkTabs, SearchInput } from '@kewo/ui'
import { IconPlus, IconRoute } from '@tabler/icons-react'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { PageTop } from '../frame/PageTop.tsx'
import { firstPage } from '../list/listSearch.ts'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { useLater } from '../list/useLater.ts'
import { useMay } from '../viewer/useMay.ts'
import { VisitInProgress } from './VisitInProgress.tsx'
import { VisitList } from './VisitList.tsx'
import styles from './Visits.module.css'
import { type VisitView, visitViews } from './visitsSearch.ts'

const route = getRouteApi(`/staff${paths.visits}` as const)

const viewNames: Record<VisitView, () => string> = {
  PLANNED: m.visits_viewPlanned,
  IN_PROGRESS: m.visits_viewInProgress,
  DONE: m.visits_viewDone,
  CALLED_OFF: m.visits_viewCalledOff,
}

/** Visits to come, under way and made; one's own first. */
export function VisitsPage() {
  const search = route.useSearch()
  const navigate = useNavigate()
  const typed = useLater(
    (text: string) =>
      void navigate({
        to: paths.visits,
        search: { ...search, ...firstPage, q: text.trim() || undefined },
        replace: true,
      }),
  )
  const may = useMay()
  const { view = 'PLANNED', who = may('makeVisitPlans') ? 'mine' : 'all', q } = search
  const tabs = visitViews.map((key) => ({ key, label: viewNames[key](), current: key === view }))
  return (
    <>
      <PageTop
        title={m.visits_title()}
        right={
          <>
            <Link to={paths.visitPlans} className={buttonClass()}>
              <IconRoute aria-hidden="true" />
              {m.visitPlans_title()}
            </Link>
            {may('makeVisits') && (
              <Link to={paths.newVisit} className={buttonClass({ variant: 'primary' })}>
                <IconPlus aria-hidden="true" />
                {m.visits_new()}
              </Link>
            )}
          </>
        }
      />
      <div className={styles.column}>
        <PagePart>
          <VisitInProgress />
        </PagePart>
        <LinkTabs
          flush
          label={m.visits_views()}
          tabs={tabs}
          renderLink={({ key }, parts) => (
            <Link
              key={key}
              to={paths.visits}
              activeOptions={{ exact: true }}
              search={{ ...search, ...firstPage, view: visitViews.find((each) => each === key) }}
              {...parts}
            />
          )}
        />
        <search className={styles.tools}>
          <SearchInput
            label={m.visits_search()}
            placeholder={m.visits_search()}
            defaultValue={q ?? ''}
            onChange={(event) => typed(event.currentTarget.value)}
          />
          <ChipRow>
            {(['mine', 'all'] as const).map((key) => (
              <Link
                key={key}
                to={paths.visits}
                activeProps={{}}
                search={{ ...search, ...firstPage, who: key }}
                className={chipButtonClass()}
                aria-current={key === who ? 'true' : undefined}
              >
                {key === 'mine' ? m.visits_mine() : m.visits_all()}
              </Link>
            ))}
          </ChipRow>
        </search>
        <PagePart>
          <VisitList search={{ ...search, view, who }} />
        </PagePart>
      </div>
    </>
  )
}
