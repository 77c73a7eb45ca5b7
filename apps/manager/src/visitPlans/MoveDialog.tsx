import { ActProblem, joinActs, Refused, useAct } from '@kewo/web/act'
import { failureOf, failureWords } from '@kewo/web/failure'
import { graphql } from '@kewo/schema/client'
import { Chip, Dialog, formatDay, List, ListRow, showToast, SkeletonRows, useDateSetting } from '@kewo/ui'
import { useQuery } from 'urql'
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

const MoveStop = graphql(
  `
    mutation MoveVisitPlanStop($id: ID!, $expected: Edition!, $dayId: ID!) {
      moveVisitPlanStop(id: $id, expected: $expected, dayId: $dayId) {
        __typename
        ... on VisitPlan {
          id
        }
        ...Refused
      }
    }
  `,
  [Refused],
)

const PutIn = graphql(
  `
    mutation PutInVisitPlan($id: ID!, $dayId: ID!) {
      putInVisitPlan(leftOutId: $id, dayId: $dayId) {
        __typename
        ... on VisitPlan {
          id
        }
        ...Refused
      }
    }
  `,
  [Refused],
)

type Props = {
  subject: { kind: 'stop'; id: string; edition: string } | { kind: 'leftOut'; id: string }
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
  const move = useAct(MoveStop, { onRefused: onMoved })
  const putIn = useAct(PutIn)
  const node = data?.node
  const moves = node && 'moves' in node ? node.moves : undefined

  async function choose(dayId: string, day: string) {
    const { id } = subject
    const done =
      subject.kind === 'stop'
        ? await move.send({ id, expected: subject.edition, dayId })
        : await putIn.send({ id, dayId })
    if (!done) return
    showToast({ words: m.visitPlans_movedToast({ shop, day: formatDay(day, setting) }) })
    onMoved()
    onClose()
  }

  return (
    <Dialog
      open
      busy={move.busy || putIn.busy}
      onClose={onClose}
      closeLabel={m.visits_close()}
      title={m.visitPlans_moveTitle({ shop })}
    >
      <p className={styles.quiet}>{m.visitPlans_moveHint()}</p>
      <ActProblem act={joinActs(move, putIn)} />
      {error && <p className={styles.problem}>{failureWords(failureOf(error))}</p>}
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
