import { failureOf, idempotencyKey, useDraft } from '@kewo/client'
import { addDays, type DayPart, localDayOf, weekdayOf } from '@kewo/domain'
import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import {
  BottomBar,
  Button,
  formatDay,
  RadioCards,
  Segmented,
  showToast,
  TextArea,
  useDateSetting,
} from '@kewo/ui'
import { DateInput } from '@kewo/ui/dateInput'
import { refusedWords } from '@kewo/ui/labels'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { useMutation } from 'urql'
import { failureWords } from '../failure/failureWords.ts'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import styles from './Visits.module.css'

export const AnotherTimeForm_visit = graphql(`
  fragment AnotherTimeForm_visit on Visit {
    id
    plannedOn
    staff {
      id
      name
    }
  }
`)

const AskAnotherTime = graphql(`
  mutation AskAnotherTime($id: ID!, $wishedOn: Day!, $dayPart: DayPart, $words: String, $key: UUID!) {
    askAnotherTime(
      visitId: $id
      wishedOn: $wishedOn
      dayPart: $dayPart
      words: $words
      idempotencyKey: $key
    ) {
      __typename
      ... on Visit {
        id
        agreedAt
        wish {
          id
          status
          wishedOn
          dayPart
          reply
        }
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

/** How many of the coming working days are offered to be tapped. */
const offered = 5
const otherDay = 'other'
type Part = DayPart | 'EITHER'

export function AnotherTimeForm({ visit }: { visit: FragmentOf<typeof AnotherTimeForm_visit> }) {
  const { id, plannedOn, staff } = readFragment(AnotherTimeForm_visit, visit)
  const navigate = useNavigate()
  const setting = useDateSetting()
  const today = localDayOf(setting.now, setting.timeZone)
  const draft = useDraft(`visit.anotherTime.${id}`, {
    choice: '',
    day: '',
    part: 'EITHER' as Part,
    words: '',
    key: idempotencyKey(),
  })
  const { value, set } = draft
  const [refusal, setRefusal] = useState<{ message: string; field?: string } | null>(null)
  const [{ fetching }, ask] = useMutation(AskAnotherTime)
  const days = comingDays(today, plannedOn)
  const wishedOn = value.choice === otherDay ? value.day : value.choice
  const change = (some: Partial<typeof value>) => set({ ...value, ...some })

  async function send(event: FormEvent) {
    event.preventDefault()
    if (!wishedOn) return setRefusal({ message: m.visits_chooseDay(), field: 'wishedOn' })
    setRefusal(null)
    const dayPart = value.part === 'EITHER' ? null : value.part
    const { data, error } = await ask({ id, wishedOn, dayPart, words: value.words, key: value.key })
    const answer = data?.askAnotherTime
    if (error || !answer) return setRefusal({ message: failureWords(failureOf(error)) })
    if (answer.__typename === 'SentBefore') change({ key: idempotencyKey() })
    if (answer.__typename !== 'Visit') return setRefusal({ ...answer, message: refusedWords(answer) })
    draft.clear()
    showToast({ words: m.visits_sent({ name: staff.name }) })
    await navigate({ to: paths.home })
  }

  return (
    <form onSubmit={(event) => void send(event)} noValidate>
      <div className={styles.fields}>
        <RadioCards
          className={styles.days}
          legend={m.visits_whichDay()}
          value={value.choice || null}
          error={refusal?.field === 'wishedOn' && refusal.message}
          choices={[
            ...days.map((day) => ({ value: day, label: formatDay(day, setting) })),
            { value: otherDay, label: m.visits_otherDay() },
          ]}
          onChange={(choice) => change({ choice })}
        />
        {value.choice === otherDay && (
          <DateInput
            label={m.visits_otherDay()}
            min={addDays(today, 1)}
            max={addDays(today, 28)}
            value={value.day}
            onChange={(day) => change({ day: day })}
          />
        )}
        <Segmented
          legend={m.visits_whichPart()}
          value={value.part}
          choices={[
            { value: 'MORNING', label: m.visits_morning() },
            { value: 'AFTERNOON', label: m.visits_afternoon() },
            { value: 'EITHER', label: m.visits_either() },
          ]}
          onChange={(part) => change({ part })}
        />
        <TextArea
          label={m.visits_words()}
          mark={m.visits_optional()}
          hint={m.visits_wordsHint()}
          value={value.words}
          error={refusal?.field === 'words' && refusal.message}
          onChange={(event) => change({ words: event.currentTarget.value })}
        />
        <div aria-live="assertive">
          {refusal && refusal.field !== 'wishedOn' && refusal.field !== 'words' && (
            <p className={styles.problem}>{refusal.message}</p>
          )}
        </div>
      </div>
      <BottomBar>
        <Button type="submit" variant="primary" wide busy={fetching}>
          {m.visits_send({ name: staff.name })}
        </Button>
      </BottomBar>
    </form>
  )
}

/** The next weekdays but the planned one; who works on a weekend is asked by “another day”. */
function comingDays(today: string, plannedOn: string | null): string[] {
  return Array.from({ length: 14 }, (_, later) => addDays(today, later + 1))
    .filter((day) => weekdayOf(day) <= 5 && day !== plannedOn)
    .slice(0, offered)
}
