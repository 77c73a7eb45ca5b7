import { Clash, useEdit } from '@kewo/web/edit'
import { instantAt, localDayOf, readWholeNumber } from '@kewo/domain'
import { graphql } from '@kewo/schema/client'
import { Card, durationWords, SkeletonRows, useDateSetting } from '@kewo/ui'
import { DateTimeInput, DurationInput } from '@kewo/ui/dateInput'
import { useEffect, useState } from 'react'
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

type Props = {
  about: About
  current: Targets
  edition: string
  /** Asks what stands now: each change of a target is a row of its own, so that a refusal cannot bring it. */
  askAgain: () => void
}

/** Other targets, and a request made up on the spot: nothing is changed until they are set. */
export function TryTargets({ about, current, edition, askAgain }: Props) {
  const setting = useDateSetting()
  const today = localDayOf(setting.now, setting.timeZone)
  const edit = useEdit(
    `serviceLevel.${about.category}.${about.urgency}`,
    { first: String(current.firstResponseMinutes), whole: String(current.resolutionMinutes) },
    edition,
  )
  const [example, setExample] = useState({ openedAt: `${today}T16:30`, waitingFrom: '', waitingTo: '' })
  const typed = { ...edit.value, ...example }
  const written = JSON.stringify(typed)
  const [lastAsked, setLastAsked] = useState(written)
  const asked = JSON.parse(lastAsked) as typeof typed
  const askLater = useLater(setLastAsked)
  // What somebody else has set meanwhile comes in without a key being pressed.
  useEffect(() => askLater(written), [askLater, written])
  const minutes = (said: string) => durationWords(readWholeNumber(said) || 0, setting.locale)
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
      <Clash
        edit={edit}
        fields={{
          first: { label: m.serviceLevels_firstMinutes(), words: minutes },
          whole: { label: m.serviceLevels_wholeMinutes(), words: minutes },
        }}
      />
      <Card padding="roomy" className={styles.fields}>
        <div className={styles.pair}>
          <DurationInput
            label={m.serviceLevels_firstMinutes()}
            value={typed.first}
            error={wrong('firstResponseMinutes')}
            onChange={(first) => edit.set({ ...edit.value, first })}
          />
          <DurationInput
            label={m.serviceLevels_wholeMinutes()}
            value={typed.whole}
            error={wrong('resolutionMinutes')}
            onChange={(whole) => edit.set({ ...edit.value, whole })}
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
              onChange={(day) => setExample({ ...example, [field]: day })}
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
        expected={edit.expected}
        onSet={edit.clear}
        onRefused={askAgain}
        possible={answer?.__typename === 'ServiceLevelTrial' && edit.clashing.length === 0}
      />
    </>
  )
}

const labels = {
  openedAt: m.serviceLevels_openedAt,
  waitingFrom: m.serviceLevels_waitingFrom,
  waitingTo: m.serviceLevels_waitingTo,
}
