import { onBehalfWords } from '@kewo/web/assistance'
import { ActProblem, Refused } from '@kewo/web/act'
import { OnThisPhone, useRoadAct, useWaiting } from '@kewo/web/outbox'
import { dayPartOf } from '@kewo/domain'
import { graphql, type FragmentOf, readFragment, type ResultOf } from '@kewo/schema/client'
import { Button, buttonClass, ButtonRow, Card, Chip, DateTime } from '@kewo/ui'
import { dayAndPart } from '@kewo/ui/labels'
import { IconCalendar } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
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
    agreedOnBehalfName
    wish {
      id
      onBehalfName
      status
      wishedOn
      dayPart
      reply
    }
  }
`)

const Agree = graphql(
  `
    mutation AgreeToVisit($id: ID!, $key: UUID!) {
      agreeToVisit(visitId: $id, idempotencyKey: $key) {
        __typename
        ... on Visit {
          ...NextVisit_visit
        }
        ...Refused
      }
    }
  `,
  [NextVisit_visit, Refused],
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
function Standing({ visit: { agreedAt, agreedOnBehalfName, wish, staff } }: { visit: Visit }) {
  if (wish?.status === 'OPEN')
    return (
      <p className={styles.words}>
        <DateTime
          value={wish.wishedOn}
          form="nearDay"
          words={(day) => m.visits_wishWaits({ time: dayAndPart(day, wish.dayPart), name: staff.name })}
        />
        {wish.onBehalfName && ` ${onBehalfWords(wish.onBehalfName)}`}
      </p>
    )
  return (
    <>
      {wish?.status === 'DECLINED' && wish.reply && (
        <p>{m.visits_wishDeclined({ name: staff.name, reply: wish.reply })}</p>
      )}
      {agreedAt ? (
        <Chip tone="jade">
          {[m.visits_agreed(), onBehalfWords(agreedOnBehalfName)].filter(Boolean).join(' · ')}
        </Chip>
      ) : (
        <p className={styles.words}>{m.visits_byWords()}</p>
      )}
    </>
  )
}

function Answer({ visit: { id, agreedAt, wish, staff } }: { visit: Visit }) {
  const agree = useRoadAct(Agree)
  const waits = wish?.status === 'OPEN'
  const told = { kind: m.visits_kind(), words: m.visits_agree({ name: staff.name }) }
  if (useWaiting(id).length > 0) return <OnThisPhone about={id} />
  return (
    <div className={styles.answer}>
      <ButtonRow>
        <Link to={paths.anotherTime} params={{ visitId: id }} className={buttonClass()}>
          {m.visits_anotherTime()}
        </Link>
        {!agreedAt && (
          <Button
            variant={waits ? undefined : 'primary'}
            busy={agree.busy}
            onClick={() => void agree.send({ id }, { about: id, told })}
          >
            {waits ? m.visits_keepTime() : m.visits_agree({ name: staff.name })}
          </Button>
        )}
      </ButtonRow>
      <ActProblem act={agree} />
    </div>
  )
}
