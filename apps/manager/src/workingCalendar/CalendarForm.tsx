import { useDraft } from '@kewo/client'
import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { Button, Card, showToast } from '@kewo/ui'
import { useMutation } from 'urql'
import { m } from '../paraglide/messages.js'
import { ProblemNotice } from '../saving/ProblemNotice.tsx'
import { useSaving } from '../saving/useSaving.ts'
import { useStaff } from '../viewer/useStaff.ts'
import {
  calendarDraft,
  type CalendarDraft,
  CalendarDraft_calendar,
  calendarInput,
  whyNotSave,
} from './calendarDraft.ts'
import { NamedDays } from './NamedDays.tsx'
import { Week } from './Week.tsx'
import styles from './WorkingCalendar.module.css'

const SetWorkingCalendar = graphql(
  `
    mutation SetWorkingCalendar($expectedUpdatedAt: DateTime!, $input: WorkingCalendarInput!) {
      setWorkingCalendar(expectedUpdatedAt: $expectedUpdatedAt, input: $input) {
        __typename
        ... on WorkingCalendar {
          ...CalendarDraft_calendar
        }
        ... on Refusal {
          code
          message
        }
        ... on InvalidInput {
          field
        }
      }
    }
  `,
  [CalendarDraft_calendar],
)

const fields = ['hours', 'daysOff', 'workingDays']

/** The working calendar, edited as a whole; what is typed stays on this device until it is saved. */
export function CalendarForm(props: { calendar: FragmentOf<typeof CalendarDraft_calendar> }) {
  const saved = calendarDraft(readFragment(CalendarDraft_calendar, props.calendar))
  const draft = useDraft('workingCalendar', saved)
  const saving = useSaving()
  const { viewer } = useStaff()
  const [, set] = useMutation(SetWorkingCalendar)
  const { value } = draft
  const change = (over: Partial<CalendarDraft>) => draft.set({ ...value, ...over })

  async function save() {
    if (saving.refuse(whyNotSave(value, viewer.timeZone))) return
    const variables = { expectedUpdatedAt: value.updatedAt, input: calendarInput(value) }
    if (!(await saving.save(() => set(variables)))) return
    draft.clear()
    showToast({ tone: 'jade', words: m.workingCalendar_saved() })
  }
  return (
    <form
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <Card padding="roomy" className={styles.card}>
        <h2>{m.workingCalendar_week()}</h2>
        <Week spans={value.spans} onChange={(spans) => change({ spans })} />
        {saving.errorOf('hours') && <p className={styles.problem}>{saving.errorOf('hours')}</p>}
      </Card>
      <div className={styles.days}>
        <NamedDays
          title={m.workingCalendar_daysOff()}
          hint={m.workingCalendar_daysOffHint()}
          days={value.daysOff}
          onChange={(daysOff) => change({ daysOff })}
          problem={saving.errorOf('daysOff')}
        />
        <NamedDays
          title={m.workingCalendar_workingDays()}
          hint={m.workingCalendar_workingDaysHint()}
          days={value.workingDays}
          onChange={(workingDays) => change({ workingDays })}
          problem={saving.errorOf('workingDays')}
        />
      </div>
      <div className={styles.save}>
        <ProblemNotice
          problem={saving.problem}
          fields={fields}
          onLatest={() => {
            draft.clear()
            saving.forget()
          }}
        />
        <p className={styles.quiet}>{m.workingCalendar_effect()}</p>
        <div>
          <Button type="submit" variant="primary" busy={saving.busy}>
            {m.workingCalendar_save()}
          </Button>
        </div>
      </div>
    </form>
  )
}
