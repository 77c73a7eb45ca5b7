import { weekdayLabel } from '@kewo/ui/labels'
import { ActProblem, Refused, useAct } from '@kewo/web/act'
import { Clash, type EditWords, useEdit } from '@kewo/web/edit'
import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { Button, Card, showToast } from '@kewo/ui'
import { m } from '../paraglide/messages.js'
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
    mutation SetWorkingCalendar($expected: Edition!, $input: WorkingCalendarInput!) {
      setWorkingCalendar(expected: $expected, input: $input) {
        __typename
        ... on WorkingCalendar {
          ...CalendarDraft_calendar
        }
        ... on ChangedMeanwhile {
          node {
            __typename
            ... on WorkingCalendar {
              id
              ...CalendarDraft_calendar
            }
          }
        }
        ...Refused
      }
    }
  `,
  [CalendarDraft_calendar, Refused],
)

/** The working calendar, edited as a whole; what is typed stays on this device until it is saved. */
export function CalendarForm(props: { calendar: FragmentOf<typeof CalendarDraft_calendar> }) {
  const calendar = readFragment(CalendarDraft_calendar, props.calendar)
  const saved = calendarDraft(calendar)
  const edit = useEdit('workingCalendar', saved, calendar.edition)
  const saving = useAct(SetWorkingCalendar)
  const { viewer } = useStaff()
  const { value } = edit
  const change = (over: Partial<CalendarDraft>) => edit.set({ ...value, ...over })

  async function save() {
    if (saving.refuse(whyNotSave(value, viewer.timeZone))) return
    const variables = { expected: edit.expected, input: calendarInput(value) }
    if (!(await saving.send(variables))) return
    edit.clear()
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
        <Clash edit={edit} fields={calendarWords()} />
        <ActProblem act={saving} />
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

const calendarWords = (): EditWords<CalendarDraft> => ({
  spans: {
    label: m.workingCalendar_week(),
    words: (spans) =>
      spans.map(({ weekday, from, to }) => `${weekdayLabel(weekday)} ${from}–${to}`).join(m.list_comma()),
  },
  daysOff: { label: m.workingCalendar_daysOff(), words: (days) => days.join(m.list_comma()) },
  workingDays: { label: m.workingCalendar_workingDays(), words: (days) => days.join(m.list_comma()) },
})
