import { readWholeNumber } from '@kewo/domain'
import { failureOf, idempotencyKey, useDraft } from '@kewo/client'
import { graphql } from '@kewo/schema/client'
import { Button, Card, Segmented, TextInput } from '@kewo/ui'
import { DateInput, DurationInput } from '@kewo/ui/dateInput'
import { refusedWords } from '@kewo/ui/labels'
import { IconRoute } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useMutation } from 'urql'
import { failureWords } from '../failure/failureWords.ts'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { DaysOff } from './DaysOff.tsx'
import { type Place, StartPlace } from './StartPlace.tsx'
import styles from './VisitPlans.module.css'

const PlanVisits = graphql(`
  mutation PlanVisits($input: VisitPlanInput!, $key: UUID!) {
    planVisits(input: $input, idempotencyKey: $key) {
      __typename
      ... on VisitPlan {
        id
        status
      }
      ... on Refusal {
        message
      }
      ... on InvalidInput {
        field
      }
    }
  }
`)

export type PlanSetting = {
  firstDay: string
  mostVisits: number
  visitMinutes: number
  startLongitude: number | null
  startLatitude: number | null
}

const weeks = ['1', '2', '3', '4'] as const
const seconds = ['3', '10', '30'] as const
const secondsNames = { 3: m.visitPlans_quick, 10: m.visitPlans_careful, 30: m.visitPlans_thorough }

/** The form keeps what is typed on this device until the plan is ordered. */
export function PlanForm({ setting }: { setting: PlanSetting }) {
  const navigate = useNavigate()
  const draft = useDraft('visitPlan.new', {
    ...{ firstDay: setting.firstDay, mostVisits: String(setting.mostVisits) },
    ...{ visitMinutes: String(setting.visitMinutes), weeks: '4', seconds: '10', daysOff: [] as string[] },
    key: idempotencyKey(),
    start:
      setting.startLongitude === null || setting.startLatitude === null
        ? null
        : ({ longitude: setting.startLongitude, latitude: setting.startLatitude } as Place),
  })
  const { value, set } = draft
  const [refusal, setRefusal] = useState<{ message: string; field?: string } | null>(null)
  const [{ fetching }, order] = useMutation(PlanVisits)
  const change = (some: Partial<typeof value>) => set({ ...value, ...some })
  const wrong = (field: string) => refusal?.field === field && refusal.message

  async function send() {
    if (!value.start) return
    setRefusal(null)
    const { firstDay, daysOff, start } = value
    const input = {
      ...{ firstDay, daysOff, start, weeks: Number(value.weeks), seconds: Number(value.seconds) },
      ...{
        mostVisits: readWholeNumber(value.mostVisits) || 0,
        visitMinutes: readWholeNumber(value.visitMinutes) || 0,
      },
    }
    const { data, error } = await order({ input, key: value.key })
    const answer = data?.planVisits
    if (error || !answer) return setRefusal({ message: failureWords(failureOf(error)) })
    if (answer.__typename === 'SentBefore') change({ key: idempotencyKey() })
    if (answer.__typename !== 'VisitPlan') return setRefusal({ ...answer, message: refusedWords(answer) })
    draft.clear()
    await navigate({ to: paths.visitPlan, params: { planId: answer.id } })
  }

  const shownBelow =
    refusal && !['firstDay', 'mostVisits', 'visitMinutes', 'daysOff'].includes(refusal.field ?? '')
  return (
    <>
      <Card padding="roomy" className={styles.fields}>
        <div className={styles.pair}>
          <DateInput
            label={m.visitPlans_firstDay()}
            value={value.firstDay}
            error={wrong('firstDay')}
            onChange={(day) => change({ firstDay: day, daysOff: [] })}
          />
          <Segmented
            legend={m.visitPlans_weeks()}
            value={value.weeks}
            choices={weeks.map((each) => ({
              value: each as string,
              label: m.visitPlans_weekCount({ count: Number(each) }),
            }))}
            onChange={(next) => change({ weeks: next, daysOff: [] })}
          />
        </div>
        {value.firstDay && (
          <DaysOff
            firstDay={value.firstDay}
            weeks={Number(value.weeks)}
            value={value.daysOff}
            error={wrong('daysOff')}
            onChange={(daysOff) => change({ daysOff })}
          />
        )}
        <div className={styles.pair}>
          <TextInput
            inputMode="numeric"
            label={m.visitPlans_mostVisits()}
            value={value.mostVisits}
            error={wrong('mostVisits')}
            onChange={(event) => change({ mostVisits: event.currentTarget.value })}
          />
          <DurationInput
            label={m.visitPlans_visitMinutes()}
            value={value.visitMinutes}
            error={wrong('visitMinutes')}
            onChange={(visitMinutes) => change({ visitMinutes })}
          />
        </div>
      </Card>
      <StartPlace value={value.start} onChange={(start) => change({ start })} />
      <Card padding="roomy" className={styles.fields}>
        <Segmented
          legend={m.visitPlans_thinking()}
          hint={m.visitPlans_thinkingHint()}
          value={value.seconds}
          choices={seconds.map((each) => ({ value: each as string, label: secondsNames[each]() }))}
          onChange={(next) => change({ seconds: next })}
        />
        <div aria-live="assertive">{shownBelow && <p className={styles.problem}>{refusal.message}</p>}</div>
        <Button
          variant="primary"
          icon={<IconRoute aria-hidden="true" />}
          busy={fetching}
          disabledReason={value.start ? undefined : m.visitPlans_chooseStart()}
          onClick={() => void send()}
        >
          {m.visitPlans_begin()}
        </Button>
      </Card>
    </>
  )
}
