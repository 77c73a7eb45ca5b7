import { failureOf } from '@kewo/client'
import { dayPartOf } from '@kewo/domain'
import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { Button, ButtonRow, formatDay, showToast, useDateSetting } from '@kewo/ui'
import { dayAndPart } from '@kewo/ui/labels'
import { useState } from 'react'
import { useMutation } from 'urql'
import { failureWords } from '../failure/failureWords.ts'
import { m } from '../paraglide/messages.js'
import { DeclineWishDialog } from './DeclineWishDialog.tsx'
import styles from './VisitWishes.module.css'

export const VisitWish_wish = graphql(`
  fragment VisitWish_wish on VisitWish {
    id
    status
    wishedOn
    dayPart
    words
    whyNotGrant {
      message
    }
    visit {
      id
      plannedOn
      plannedMinute
    }
  }
`)

const GrantVisitWish = graphql(`
  mutation GrantVisitWish($id: ID!) {
    grantVisitWish(id: $id) {
      __typename
      ... on VisitWish {
        id
        status
        visit {
          id
          plannedOn
          plannedMinute
          plannedOrder
          postponedFrom
          agreedAt
        }
      }
      ... on Refusal {
        message
      }
    }
  }
`)

/** From when to when a shop would like it, its words, and the two answers. */
export function VisitWish({ wish: given }: { wish: FragmentOf<typeof VisitWish_wish> }) {
  const { id, wishedOn, dayPart, words, visit, whyNotGrant } = readFragment(VisitWish_wish, given)
  const setting = useDateSetting()
  const [declining, setDeclining] = useState(false)
  const [problem, setProblem] = useState<string>()
  const [{ fetching }, grant] = useMutation(GrantVisitWish)
  const planned =
    visit.plannedOn && dayAndPart(formatDay(visit.plannedOn, setting), partOf(visit.plannedMinute))
  const wished = dayAndPart(formatDay(wishedOn, setting), dayPart)

  async function agree() {
    const { data, error } = await grant({ id })
    const answer = data?.grantVisitWish
    if (error || !answer) return setProblem(failureWords(failureOf(error)))
    if (answer.__typename !== 'VisitWish') return setProblem(answer.message)
    showToast({ words: m.visitWishes_grantedToast({ time: wished }) })
  }

  return (
    <div className={styles.wish}>
      <p>{planned ? m.visitWishes_fromTo({ planned, wished }) : wished}</p>
      {words && <p className={styles.words}>{m.visitWishes_said({ words })}</p>}
      <div aria-live="assertive">{problem && <p className={styles.problem}>{problem}</p>}</div>
      <ButtonRow>
        <Button onClick={() => setDeclining(true)}>{m.visitWishes_decline()}</Button>
        <Button
          variant="primary"
          busy={fetching}
          disabledReason={whyNotGrant?.message}
          onClick={() => void agree()}
        >
          {m.visitWishes_grant()}
        </Button>
      </ButtonRow>
      <DeclineWishDialog wishId={id} open={declining} onClose={() => setDeclining(false)} />
    </div>
  )
}

const partOf = (minute: number | null) => (minute === null ? null : dayPartOf(minute))
