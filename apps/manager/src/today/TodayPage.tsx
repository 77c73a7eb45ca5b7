import { serverNow, usePageQuery } from '@kewo/client'
import { graphql } from '@kewo/schema/client'
import { DateTime, SkeletonRows, useNow, useDateSetting, formatTime } from '@kewo/ui'
import { useState } from 'react'
import { PageTop } from '../frame/PageTop.tsx'
import { useLiveHelpRequests } from '../helpRequests/useLiveHelpRequests.ts'
import { m } from '../paraglide/messages.js'
import { UnclearLicences } from '../retailers/UnclearLicences.tsx'
import { useStaff } from '../viewer/useStaff.ts'
import { wayWords } from '../visitPlans/planWords.ts'
import { VisitWishes, VisitWishes_query } from '../visitWishes/VisitWishes.tsx'
import { VisitInProgress } from '../visits/VisitInProgress.tsx'
import { DuePromises, DuePromises_query } from './DuePromises.tsx'
import { Figures } from './Figures.tsx'
import { RunningRequests, RunningRequests_query } from './RunningRequests.tsx'
import { StopList, StopList_query } from './StopList.tsx'
import styles from './Today.module.css'

/** Days without a visit after which a shop counts as forgotten. */
const longAgoDays = 30

const TodayQuery = graphql(
  `
    query Today($longAgo: DateTime!) {
      myStops {
        id
        status
        plannedMetres
      }
      myPromisesDue {
        id
      }
      helpRequestCounts {
        myDesk
        overdue
      }
      forgotten: retailers(first: 1, filter: { notVisitedSince: $longAgo }) {
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

/** The manager's day: where to go, which clocks run, what is owed. */
export function TodayPage() {
  const { viewer } = useStaff()
  const now = useNow()
  const [longAgo] = useState(() =>
    new Date(serverNow().getTime() - longAgoDays * 24 * 60 * 60 * 1000).toISOString(),
  )
  const { data, refresh } = usePageQuery(TodayQuery, { longAgo })
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
              promises={data.myPromisesDue.length}
              requests={data.helpRequestCounts.myDesk}
              overdue={data.helpRequestCounts.overdue}
              forgotten={data.forgotten.totalCount}
              longAgoDays={longAgoDays}
            />
            <UnclearLicences />
            <VisitInProgress />
            <StopList query={data} />
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
