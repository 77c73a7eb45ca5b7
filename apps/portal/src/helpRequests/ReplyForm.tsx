import { ReplyingLine, useReply } from '@kewo/web/helpRequests'
import { Button, TextArea } from '@kewo/ui'
import { m } from '../paraglide/messages.js'
import styles from './HelpRequests.module.css'
import type { Steps } from './steps.ts'

type Props = {
  helpRequestId: string
  edition: string
  steps: Steps
  /** Null when it cannot be closed now. */
  onClose: (() => void) | null
}

/** The shop says something more. */
export function ReplyForm({ helpRequestId, edition, steps, onClose }: Props) {
  const reply = useReply({
    ...{ id: helpRequestId, edition, steps },
    more: {},
    sending: ({ words }) => ({
      sent: {},
      road: { told: { kind: m.helpRequests_title(), words: words || m.helpRequests_photoOnly() } },
    }),
  })
  const busy = reply.busy || steps.close.busy
  return (
    <form className={styles.reply} onSubmit={reply.submit}>
      {reply.standing}
      <ReplyingLine helpRequestId={helpRequestId} />
      <TextArea
        label={m.helpRequests_replyLabel()}
        labelHidden
        placeholder={m.helpRequests_replyHint()}
        rows={1}
        value={reply.draft.value.words}
        onChange={(event) => reply.type(event.currentTarget.value)}
        error={reply.error}
      />
      <div className={styles.replyButtons}>
        {reply.picker}
        <span className={styles.space} />
        {onClose && (
          <Button variant="quiet" busy={busy} onClick={onClose}>
            {m.helpRequests_settled()}
          </Button>
        )}
        <Button type="submit" variant="primary" busy={busy}>
          {m.helpRequests_send()}
        </Button>
      </div>
    </form>
  )
}
