import { Button } from '../button/Button.tsx'
import { DateTime } from '../date/DateTime.tsx'
import { Dialog } from '../dialog/Dialog.tsx'
import { m } from '../paraglide/messages.js'
import styles from './SentBefore.module.css'

type Props = {
  sentAt: string
  /** The words that stand; empty when a picture said it all. */
  stand: string
  /** What is new in the words that were not taken. */
  rest: string
  /** Puts what is new where it can be sent by itself. */
  onSendRest: () => void
  /** Sends the whole as another. */
  onSendAsNew: () => void
  /** Forgets what was changed. */
  onDiscard: () => void
  /** Goes back to what was typed, which stays. */
  onKeep: () => void
}

/** The same thing came before with other words: both are shown, and nothing is lost whatever is chosen. */
export function SentBefore({ sentAt, stand, rest, onSendRest, onSendAsNew, onDiscard, onKeep }: Props) {
  return (
    <Dialog
      open
      onClose={onKeep}
      title={m.sentBefore_title()}
      closeLabel={m.sentBefore_keep()}
      footer={
        <>
          <Button variant="quiet" onClick={onDiscard}>
            {m.sentBefore_discard()}
          </Button>
          <Button onClick={onSendAsNew}>{m.sentBefore_sendAsNew()}</Button>
          {rest && (
            <Button variant="primary" onClick={onSendRest}>
              {m.sentBefore_sendRest()}
            </Button>
          )}
        </>
      }
    >
      <p>
        <DateTime value={sentAt} form="relative" words={(time) => m.sentBefore_stands({ time })} />
      </p>
      <blockquote className={styles.words}>{stand || m.sentBefore_photosOnly()}</blockquote>
      {rest && (
        <>
          <p>{m.sentBefore_added()}</p>
          <blockquote className={styles.words}>{rest}</blockquote>
        </>
      )}
    </Dialog>
  )
}
