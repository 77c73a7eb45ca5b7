import { graphql } from '@kewo/schema/client'
import { ChipButton, ChipRow, formatDay, useDateSetting } from '@kewo/ui'
import { useQuery } from 'urql'
import { m } from '../paraglide/messages.js'
import styles from './VisitPlans.module.css'

const WorkdaysQuery = graphql(`
  query VisitPlanWorkdays($firstDay: Day!, $weeks: Int!) {
    visitPlanSetting(firstDay: $firstDay, weeks: $weeks) {
      workdays
    }
  }
`)

type Props = {
  firstDay: string
  weeks: number
  value: readonly string[]
  error: string | false | undefined
  onChange: (days: string[]) => void
}

/** The working days of the plan, each to be pressed when one does not visit: training, leave, a meeting. */
export function DaysOff({ firstDay, weeks, value, error, onChange }: Props) {
  const [{ data }] = useQuery({ query: WorkdaysQuery, variables: { firstDay, weeks } })
  const setting = useDateSetting()
  return (
    <fieldset className={styles.daysOff}>
      <legend>{m.visitPlans_daysOff()}</legend>
      <p className={styles.quiet}>{m.visitPlans_daysOffHint()}</p>
      <ChipRow>
        {data?.visitPlanSetting.workdays.map((day) => (
          <ChipButton
            key={day}
            pressed={value.includes(day)}
            onClick={() =>
              onChange(value.includes(day) ? value.filter((one) => one !== day) : [...value, day].toSorted())
            }
          >
            {formatDay(day, setting)}
          </ChipButton>
        ))}
      </ChipRow>
      <div aria-live="polite">{error && <p className={styles.problem}>{error}</p>}</div>
    </fieldset>
  )
}
