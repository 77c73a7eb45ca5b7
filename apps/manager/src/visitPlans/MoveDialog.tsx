import { failureOf } from '@kewo/client'
import { graphql } from '@kewo/schema/client'
import { Chip, Dialog, formatDay, List, ListRow, showToast, SkeletonRows, useDateSetting } from '@kewo/ui'
import { useState } from 'react'
import { useMutation, useQuery } from 'urql'
import { failureWords } from '../failure/failureWords.ts'
import { m } from '../paraglide/messages.js'
import { signed } from './planWords.ts'
import styles from './VisitPlans.module.css'

const MovesQuery = graphql(`
  query VisitPlanMoves($id: ID!) {
    node(id: $id) {
      __typename
      ... on VisitPlanStop {
        id
        moves {
          dayId
          day
          metres
          minutes
          fits
        }
      }
      ... on VisitPlanLeftOut {
        id
        moves {
          dayId
          day
          metres
          minutes
          fits
        }
      }
    }
  }
`)

const MoveStop = graphql(`
  mutation MoveVisitPlanStop($id: ID!, $dayId: ID!) {
    moveVisitPlanStop(id: $id, dayId: $dayId) {
      __typename
      ... on VisitPlan {
        id
      }
      ... on Refusal {
        message
      }
    }
  }
`)

const PutIn = graphql(`
  mutation PutInVisitPlan($id: ID!, $dayId: ID!) {
    putInVisitPlan(leftOutId: $id, dayId: $dayId) {
      __typename
      ... on VisitPlan {
        id
      }
      ... on Refusal {
        message
      }
    }
  }
`)

type Props = {
  subject: { kind: 'stop' | 'leftOut'; id: string }
  shop: string
  onClose: () => void
  onMoved: () => void
}

/** To which day: each says what it costs in wayWords and minutes, before anything is changed. */
export function MoveDialog({ subject, shop, onClose, onMoved }: Props) {
  const setting = useDateSetting()
  const [{ data, error }] = useQuery({
    query: MovesQuery,
    variables: { id: subject.id },
    requestPolicy: 'network-only',
  })
  const [{ fetching: moving }, move] = useMutation(MoveStop)
  const [{ fetching: putting }, putIn] = useMutation(PutIn)
  const [problem, setProblem] = useState<string>()
  const node = data?.node
  const moves = node && 'moves' in node ? node.moves : undefined

  async function choose(dayId: string, day: string) {
    const variables = { id: subject.id, dayId }
    const sent = subject.kind === 'stop' ? await move(variables) : await putIn(variables)
    const answer =
      sent.data && ('moveVisitPlanStop' in sent.data ? sent.data.moveVisitPlanStop : sent.data.putInVisitPlan)
    if (sent.error || !answer) return setProblem(failureWords(failureOf(sent.error)))
    if (answer.__typename !== 'VisitPlan') return setProblem(answer.message)
    showToast({ words: m.visitPlans_movedToast({ shop, day: formatDay(day, setting) }) })
    onMoved()
    onClose()
  }

  return (
    <Dialog
      open
      busy={moving || putting}
      onClose={onClose}
      closeLabel={m.visits_close()}
      title={m.visitPlans_moveTitle({ shop })}
    >
      <p className={styles.quiet}>{m.visitPlans_moveHint()}</p>
      <div aria-live="assertive">
        {(problem ?? error) && <p className={styles.problem}>{problem ?? failureWords(failureOf(error))}</p>}
      </div>
      {!moves && !error && <SkeletonRows count={5} label={m.visitPlans_loading()} />}
      {moves?.length === 0 && <p>{m.visitPlans_noOtherDay()}</p>}
      {moves && moves.length > 0 && (
        <List look="joined">
          {moves.map(({ dayId, day, metres, minutes, fits }) => (
            <ListRow
              key={dayId}
              title={formatDay(day, setting)}
              sub={m.visitPlans_moveCost({ way: signed(metres / 1000, 1), work: signed(minutes, 0) })}
              trailing={!fits && <Chip tone="amber">{m.visitPlans_doesNotFit()}</Chip>}
              onPress={() => void choose(dayId, day)}
            />
          ))}
        </List>
      )}
    </Dialog>
  )
}
