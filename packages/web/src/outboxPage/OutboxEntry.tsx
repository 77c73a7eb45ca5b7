import { Button, buttonClass, Card, Chip, type ChipTone, DateTime } from '@kewo/ui'
import { PathLink } from '../frame/PathLink.tsx'
import { changedMeanwhile, movedOn, type Waiting } from '../outbox/entry.ts'
import { m } from '../paraglide/messages.js'
import styles from './OutboxList.module.css'

type Props = {
  entry: Waiting
  onAgain: (entry: Waiting) => void
  onEdit: (entry: Waiting) => void
  onTakeBack: (entry: Waiting) => void
}

/** One act in words: what, when, how it stands and why, and what can be done about it. */
export function OutboxEntry({ entry, onAgain, onEdit, onTakeBack }: Props) {
  const { told, madeAt, problem, editable, state, path, saves } = entry
  const asked = problem?.code === movedOn
  const refused = state === 'refused'
  // Which of two drafts is to stand is chosen where both are seen.
  const settledThere = saves !== undefined && (!refused || problem?.code === changedMeanwhile)
  const [tone, words] = standing(entry)
  return (
    <li>
      <Card>
        <div className={styles.head}>
          <span>
            {told.kind} · <DateTime value={new Date(madeAt)} />
          </span>
          <Chip tone={tone}>{words}</Chip>
        </div>
        <p className={styles.words}>{told.words}</p>
        {entry.pictures.length > 0 && <p className={styles.quiet}>{picturesOf(entry)}</p>}
        {problem && (
          <p className={refused ? styles.why : styles.quiet}>
            {settledThere && refused ? m.outbox_draftElsewhere() : problem.message}
          </p>
        )}
        <div className={styles.acts}>
          {(asked || saves) && (
            <PathLink to={path} className={buttonClass({ variant: 'quiet' })}>
              {m.outbox_look()}
            </PathLink>
          )}
          {editable && (
            <Button variant="quiet" onClick={() => onEdit(entry)}>
              {m.outbox_edit()}
            </Button>
          )}
          {refused && !settledThere && (
            <Button variant="quiet" onClick={() => onAgain(entry)}>
              {asked ? m.outbox_allTheSame() : m.outbox_again()}
            </Button>
          )}
          {!settledThere && (
            <Button variant="quiet" className={styles.last} onClick={() => onTakeBack(entry)}>
              {refused ? m.outbox_dismiss() : m.outbox_takeBack()}
            </Button>
          )}
        </div>
      </Card>
    </li>
  )
}

const arrived = ({ pictures }: Waiting) => pictures.filter(({ fileId }) => fileId).length

function standing(entry: Waiting): [ChipTone, string] {
  if (entry.state === 'refused') return ['red', m.outbox_stateRefused()]
  if (entry.problem) return ['gray', m.outbox_stateLater()]
  return arrived(entry) > 0 ? ['sky', m.outbox_stateHalf()] : ['gray', m.outbox_stateWaiting()]
}

function picturesOf(entry: Waiting): string {
  const count = entry.pictures.length
  const sent = arrived(entry)
  return sent > 0 ? m.outbox_picturesHalf({ sent, count }) : m.outbox_pictures({ count })
}
