import { instantAt, localDayOf, readWholeNumber } from '@kewo/domain'
import { graphql } from '@kewo/schema/client'
import { Card, SkeletonRows, useDateSetting } from '@kewo/ui'
import { DateTimeInput, DurationInput } from '@kewo/ui/dateInput'
import { useState } from 'react'
import { useQuery } from 'urql'
import { failureOf, failureWords } from '@kewo/web/failure'
import { m } from '../paraglide/messages.js'
import { useLater } from '../list/useLater.ts'
import { SetTargets } from './SetTargets.tsx'
import type { About, Targets } from './targets.ts'
import { TrialResult, TrialResult_trial } from './TrialResult.tsx'
import styles from './ServiceLevels.module.css'

const TrialQuery = graphql(
  `
    query ServiceLevelTrial($input: ServiceLevelTrialInput!) {
      serviceLevelTrial(input: $input) {
        __typename
        ... on ServiceLevelTrial {
          ...TrialResult_trial
        }
        ... on InvalidInput {
          field
          message
        }
      }
    }
  `,
  [TrialResult_trial],
)

/** Other targets, and a request made up on the spot: nothing is changed until they are set. */
export function TryTargets({ about, current }: { about: About; current: Targets }) {
  const setting = useDateSetting()
  const today = localDayOf(setting.now, setting.timeZone)
  const [typed, setTyped] = useState({
    ...{ first: String(current.firstResponseMinutes), whole: String(current.resolutionMinutes) },
    ...{ openedAt: `${today}T16:30`, waitingFrom: '', waitingTo: '' },
  })
  const [asked, setAsked] = useState(typed)
  const askLater = useLater((next) => setAsked(JSON.parse(next) as typeof typed))
  const change = (some: Partial<typeof typed>) => {
    const next = { ...typed, ...some }
    setTyped(next)
    askLater(JSON.stringify(next))
  }
  const instant = (wall: string) => {
    const [day, time] = wall.split('T')
    const [hour, minute] = (time ?? '').split(':').map(Number)
    if (!day || hour === undefined || minute === undefined) return undefined
    return instantAt(day, hour * 60 + minute, setting.timeZone).toISOString()
  }
  const targets = {
    firstResponseMinutes: readWholeNumber(asked.first) || 0,
    resolutionMinutes: readWholeNumber(asked.whole) || 0,
  }
  const openedAt = instant(asked.openedAt)
  const input = {
    ...{ ...about, ...targets, openedAt: openedAt ?? setting.now.toISOString() },
    ...{ waitingFrom: instant(asked.waitingFrom), waitingTo: instant(asked.waitingTo) },
  }
  const [{ data, error }] = useQuery({ query: TrialQuery, variables: { input }, pause: !openedAt })
  const answer = data?.serviceLevelTrial
  const refusal = answer?.__typename === 'InvalidInput' ? answer : undefined
  const wrong = (field: string) => refusal?.field === field && refusal.message

  return (
    <>
      <Card padding="roomy" className={styles.fields}>
        <div className={styles.pair}>
          <DurationInput
            label={m.serviceLevels_firstMinutes()}
            value={typed.first}
            error={wrong('firstResponseMinutes')}
            onChange={(minutes) => change({ first: minutes })}
          />
          <DurationInput
            label={m.serviceLevels_wholeMinutes()}
            value={typed.whole}
            error={wrong('resolutionMinutes')}
            onChange={(minutes) => change({ whole: minutes })}
          />
        </div>
        <h2 className={styles.heading}>{m.serviceLevels_example()}</h2>
        <div className={styles.pair}>
          {(['openedAt', 'waitingFrom', 'waitingTo'] as const).map((field) => (
            <DateTimeInput
              key={field}
              label={labels[field]()}
              value={typed[field]}
              error={wrong(field)}
              onChange={(day) => change({ [field]: day })}
            />
          ))}
        </div>
      </Card>
      <div aria-live="polite">
        {error && <p className={styles.problem}>{failureWords(failureOf(error))}</p>}
      </div>
      {!answer && !error && <SkeletonRows count={3} label={m.serviceLevels_loading()} />}
      {answer?.__typename === 'ServiceLevelTrial' && <TrialResult trial={answer} />}
      <SetTargets
        about={about}
        targets={targets}
        current={current}
        possible={answer?.__typename === 'ServiceLevelTrial'}
      />
    </>
  )
}

const labels = {
  openedAt: m.serviceLevels_openedAt,
  waitingFrom: m.serviceLevels_waitingFrom,
  waitingTo: m.serviceLevels_waitingTo,
}
