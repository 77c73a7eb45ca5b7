import { ActProblem, idempotencyKey, Refused } from '@kewo/web/act'
import { useRoadAct } from '@kewo/web/outbox'
import { useDraft } from '@kewo/web/draft'
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
import { dayAndPart } from '@kewo/ui/labels'
import { DateInput } from '@kewo/ui/dateInput'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent } from 'react'
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

const AskAnotherTime = graphql(
  `
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
        ...Refused
      }
    }
  `,
  [Refused],
)

/** How many of the coming working days are offered to be tapped. */
const offered = 5
const otherDay = 'other'
type Part = DayPart | 'EITHER'

export function AnotherTimeForm({ visit }: { visit: FragmentOf<typeof AnotherTimeForm_visit> }) {
  const { id, plannedOn, staff } = readFragment(AnotherTimeForm_visit, visit)
  const navigate = useNavigate()
  const setting = useDateSetting()
  const today = localDayOf(setting.now, setting.timeZone)
  const draftKey = `visit.anotherTime.${id}`
  const draft = useDraft(draftKey, {
    choice: '',
    day: '',
    part: 'EITHER' as Part,
    words: '',
    key: idempotencyKey(),
  })
  const { value, set } = draft
  const ask = useRoadAct(AskAnotherTime, {
    // What came before stands; pressed again, this is asked for instead.
    onRefused: ({ __typename }) => __typename === 'SentBefore' && change({ key: idempotencyKey() }),
  })
  const days = comingDays(today, plannedOn)
  const wishedOn = value.choice === otherDay ? value.day : value.choice
  const change = (some: Partial<typeof value>) => set({ ...value, ...some })

  async function send(event: FormEvent) {
    event.preventDefault()
    if (!wishedOn) return ask.fault('wishedOn', m.visits_chooseDay())
    const dayPart = value.part === 'EITHER' ? null : value.part
    const day = formatDay(wishedOn, setting)
    const sent = await ask.send(
      { id, wishedOn, dayPart, words: value.words },
      {
        about: id,
        told: { kind: m.visits_kind(), words: `${m.visits_anotherTime()}：${dayAndPart(day, dayPart)}` },
        key: value.key,
        draft: { key: draftKey, value },
      },
    )
    if (!sent) return
    draft.clear()
    if (!sent.kept) showToast({ words: m.visits_sent({ name: staff.name }) })
    await navigate({ to: paths.home })
  }

  return (
    <form onSubmit={(event) => void send(event)} noValidate>
      <div className={styles.fields}>
        <RadioCards
          className={styles.days}
          legend={m.visits_whichDay()}
          value={value.choice || null}
          error={ask.errorOf('wishedOn')}
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
          error={ask.errorOf('words')}
          onChange={(event) => change({ words: event.currentTarget.value })}
        />
        <ActProblem act={ask} />
      </div>
      <BottomBar>
        <Button type="submit" variant="primary" wide busy={ask.busy}>
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
