import { ActProblem, idempotencyKey, Refused, useAct } from '@kewo/web/act'
import { readWholeNumber } from '@kewo/domain'
import { useDraft } from '@kewo/web/draft'
import { graphql } from '@kewo/schema/client'
import { Button, Card, Segmented, TextInput } from '@kewo/ui'
import { DateInput, DurationInput } from '@kewo/ui/dateInput'
import { IconRoute } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { DaysOff } from './DaysOff.tsx'
import { type Place, StartPlace } from './StartPlace.tsx'
import styles from './VisitPlans.module.css'

const PlanVisits = graphql(
  `
    mutation PlanVisits($input: VisitPlanInput!, $key: UUID!) {
      planVisits(input: $input, idempotencyKey: $key) {
        __typename
        ... on VisitPlan {
          id
          status
        }
        ...Refused
      }
    }
  `,
  [Refused],
)

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
  const change = (some: Partial<typeof value>) => set({ ...value, ...some })
  const order = useAct(PlanVisits, {
    onRefused: ({ __typename }) => __typename === 'SentBefore' && change({ key: idempotencyKey() }),
  })

  async function send() {
    if (!value.start) return
    const { firstDay, daysOff, start } = value
    const input = {
      ...{ firstDay, daysOff, start, weeks: Number(value.weeks), seconds: Number(value.seconds) },
      ...{
        mostVisits: readWholeNumber(value.mostVisits) || 0,
        visitMinutes: readWholeNumber(value.visitMinutes) || 0,
      },
    }
    const plan = await order.send({ input, key: value.key })
    if (!plan) return
    draft.clear()
    await navigate({ to: paths.visitPlan, params: { planId: plan.id } })
  }

  return (
    <>
      <Card padding="roomy" className={styles.fields}>
        <div className={styles.pair}>
          <DateInput
            label={m.visitPlans_firstDay()}
            value={value.firstDay}
            error={order.errorOf('firstDay')}
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
            error={order.errorOf('daysOff')}
            onChange={(daysOff) => change({ daysOff })}
          />
        )}
        <div className={styles.pair}>
          <TextInput
            inputMode="numeric"
            label={m.visitPlans_mostVisits()}
            value={value.mostVisits}
            error={order.errorOf('mostVisits')}
            onChange={(event) => change({ mostVisits: event.currentTarget.value })}
          />
          <DurationInput
            label={m.visitPlans_visitMinutes()}
            value={value.visitMinutes}
            error={order.errorOf('visitMinutes')}
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
        <ActProblem act={order} />
        <Button
          variant="primary"
          icon={<IconRoute aria-hidden="true" />}
          busy={order.busy}
          disabledReason={value.start ? undefined : m.visitPlans_chooseStart()}
          onClick={() => void send()}
        >
          {m.visitPlans_begin()}
        </Button>
      </Card>
    </>
  )
}
