import { PagePart } from '@kewo/web/failure'
import { askedAtStart, usePageQuery } from '@kewo/web/page'
import { graphql, readFragment } from '@kewo/schema/client'
import { DateTime, SkeletonRows, useNow, useDateSetting, formatTime } from '@kewo/ui'
import { DayPackLine } from '../dayPack/DayPackLine.tsx'
import { PageTop } from '../frame/PageTop.tsx'
import { useLiveHelpRequests } from '../helpRequests/useLiveHelpRequests.ts'
import { m } from '../paraglide/messages.js'
import { UnclearLicences } from '../retailers/UnclearLicences.tsx'
import { useStaff } from '../viewer/useStaff.ts'
import { wayWords } from '../visitPlans/planWords.ts'
import { VisitWishes, VisitWishes_query } from '../visitWishes/VisitWishes.tsx'
import { VisitInProgress } from '../visits/VisitInProgress.tsx'
import { SkippedBrandsLater } from './SkippedBrandsLater.tsx'
import { DuePromises, DuePromises_query } from './DuePromises.tsx'
import { Figures } from './Figures.tsx'
import { RunningRequests, RunningRequests_query } from './RunningRequests.tsx'
import { StopList, StopList_query } from './StopList.tsx'
import styles from './Today.module.css'

/** Days without a visit after which a shop counts as forgotten. */
const longAgoDays = 30

const TodayQuery = graphql(
  `
    query Today($longAgoDays: Int!) {
      myStops {
        id
        status
        plannedMetres
      }
      helpRequestCounts {
        myDesk
        myDeskOverdue
      }
      forgotten: retailers(first: 1, filter: { notVisitedForDays: $longAgoDays }) {
        totalCount
      }
      ...StopList_query
      ...RunningRequests_query
      ...DuePromises_query
      ...VisitWishes_query
    }
  `,
  [StopList_query, RunningRequests_query, DuePromises_query, VisitWishes_query],
)
askedAtStart(TodayQuery, { longAgoDays })

/** The manager's day: where to go, which clocks run, what is owed. */
export function TodayPage() {
  const { viewer } = useStaff()
  const now = useNow()
  const { data, refresh } = usePageQuery(TodayQuery, { longAgoDays })
  useLiveHelpRequests(refresh)
  const greeting = useGreeting()
  const stops = data?.myStops ?? []
  const metres = stops.reduce((sum, { plannedMetres }) => sum + (plannedMetres ?? 0), 0)
  const made = stops.filter(({ status }) => status === 'COMPLETED').length
  return (
    <>
      <PageTop
        title={greeting(viewer.name)}
        sub={
          <>
            <DateTime value={now} form="day" /> · {m.today_stopCount({ count: stops.length })}
            {metres > 0 && ` · ${m.today_way({ way: wayWords(metres) })}`}
          </>
        }
      />
      {!data && <SkeletonRows count={6} label={m.today_loading()} />}
      {data && (
        <div className={styles.columns}>
          <div className={styles.main}>
            <Figures
              made={made}
              stops={stops.length}
              promises={readFragment(DuePromises_query, data).due.length}
              requests={data.helpRequestCounts.myDesk}
              overdue={data.helpRequestCounts.myDeskOverdue}
              forgotten={data.forgotten.totalCount}
              longAgoDays={longAgoDays}
            />
            <UnclearLicences />
            <PagePart>
              <VisitInProgress />
            </PagePart>
            <StopList query={data} />
            <SkippedBrandsLater />
            <p className={styles.packed}>
              <DayPackLine />
            </p>
          </div>
          <div className={styles.side}>
            <VisitWishes query={data} />
            <RunningRequests query={data} />
            <DuePromises query={data} />
          </div>
        </div>
      )}
    </>
  )
}

function useGreeting() {
  const setting = useDateSetting()
  const hour = Number(formatTime(setting.now, setting).split(':')[0])
  if (hour < 11) return (name: string) => m.today_morning({ name })
  if (hour < 18) return (name: string) => m.today_afternoon({ name })
  return (name: string) => m.today_evening({ name })
}
