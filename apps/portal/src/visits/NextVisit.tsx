import { failureOf } from '@kewo/client'
import { dayPartOf } from '@kewo/domain'
import { graphql, type FragmentOf, readFragment, type ResultOf } from '@kewo/schema/client'
import { Button, buttonClass, ButtonRow, Card, Chip, DateTime } from '@kewo/ui'
import { dayAndPart } from '@kewo/ui/labels'
import { IconCalendar } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useMutation } from 'urql'
import { failureWords } from '../failure/failureWords.ts'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import styles from './Visits.module.css'

export const NextVisit_visit = graphql(`
  fragment NextVisit_visit on Visit {
    id
    status
    plannedOn
    plannedMinute
    agreedAt
    staff {
      id
      name
    }
    wish {
      id
      status
      wishedOn
      dayPart
      reply
    }
  }
`)

const Agree = graphql(
  `
    mutation AgreeToVisit($id: ID!) {
      agreeToVisit(visitId: $id) {
        __typename
        ... on Visit {
          ...NextVisit_visit
        }
        ... on Refusal {
          message
        }
      }
    }
  `,
  [NextVisit_visit],
)

type Visit = ResultOf<typeof NextVisit_visit>

/** Who comes next and when; the shop agrees, or asks for another time. */
export function NextVisit({ visit: given }: { visit: FragmentOf<typeof NextVisit_visit> }) {
  const visit = readFragment(NextVisit_visit, given)
  const { plannedOn, plannedMinute, staff, status } = visit
  const part = plannedMinute === null ? null : dayPartOf(plannedMinute)
  return (
    <Card tone="promise" padding="roomy" className={styles.visit}>
      <IconCalendar aria-hidden="true" />
      <div>
        <h3 className={styles.title}>
          {plannedOn && (
            <DateTime
              value={plannedOn}
              form="nearDay"
              words={(day) => m.visits_by({ day: dayAndPart(day, part), name: staff.name })}
            />
          )}
        </h3>
        <Standing visit={visit} />
      </div>
      {status === 'PLANNED' && <Answer visit={visit} />}
    </Card>
  )
}

/** How it stands between the shop and the one who comes. */
function Standing({ visit: { agreedAt, wish, staff } }: { visit: Visit }) {
  if (wish?.status === 'OPEN')
    return (
      <p className={styles.words}>
        <DateTime
          value={wish.wishedOn}
          form="nearDay"
          words={(day) => m.visits_wishWaits({ time: dayAndPart(day, wish.dayPart), name: staff.name })}
        />
      </p>
    )
  return (
    <>
      {wish?.status === 'DECLINED' && wish.reply && (
        <p>{m.visits_wishDeclined({ name: staff.name, reply: wish.reply })}</p>
      )}
      {agreedAt ? (
        <Chip tone="jade">{m.visits_agreed()}</Chip>
      ) : (
        <p className={styles.words}>{m.visits_byWords()}</p>
      )}
    </>
  )
}

function Answer({ visit: { id, agreedAt, wish, staff } }: { visit: Visit }) {
  const [{ fetching }, agree] = useMutation(Agree)
  const [problem, setProblem] = useState<string>()
  const waits = wish?.status === 'OPEN'

  async function say() {
    const { data, error } = await agree({ id })
    const answer = data?.agreeToVisit
    if (error || !answer) setProblem(failureWords(failureOf(error)))
    else setProblem(answer.__typename === 'Visit' ? undefined : answer.message)
  }

  return (
    <div className={styles.answer}>
      <ButtonRow>
        <Link to={paths.anotherTime} params={{ visitId: id }} className={buttonClass()}>
          {m.visits_anotherTime()}
        </Link>
        {!agreedAt && (
          <Button variant={waits ? undefined : 'primary'} busy={fetching} onClick={() => void say()}>
            {waits ? m.visits_keepTime() : m.visits_agree({ name: staff.name })}
          </Button>
        )}
      </ButtonRow>
      <div aria-live="assertive">{problem && <p className={styles.problem}>{problem}</p>}</div>
    </div>
  )
}
