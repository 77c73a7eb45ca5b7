import { ReplyingLine, useReply } from '@kewo/web/helpRequests'
import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { Button, Card, Segmented, TextArea } from '@kewo/ui'
import { m } from '../paraglide/messages.js'
import styles from './Inbox.module.css'
import type { Steps } from './steps.ts'

export const ReplyBox_helpRequest = graphql(`
  fragment ReplyBox_helpRequest on HelpRequest {
    id
    edition
    retailer {
      id
      name
    }
    firstRespondedAt
    whyNotReply {
      message
    }
  }
`)

type Kind = 'reply' | 'note'
type Props = { helpRequest: FragmentOf<typeof ReplyBox_helpRequest>; steps: Steps }

/** Answer the shop, or leave a note for colleagues. */
export function ReplyBox({ helpRequest, steps }: Props) {
  const { id, edition, retailer, firstRespondedAt, whyNotReply } = readFragment(
    ReplyBox_helpRequest,
    helpRequest,
  )
  const isNote = ({ kind }: { kind: Kind }) => kind === 'note' || Boolean(whyNotReply)
  const { draft, busy, error, submit, type, standing, picker } = useReply({
    ...{ id, edition, steps },
    more: { kind: 'reply' as Kind },
    sending: (said) => ({
      sent: { internal: isNote(said) },
      road: {
        shop: retailer.id,
        told: {
          kind: `${isNote(said) ? m.helpRequests_note() : m.helpRequests_title()} · ${retailer.name}`,
          words: said.words || m.helpRequests_photoOnly(),
        },
      },
    }),
    isTold: (kept) => !isNote(kept),
  })
  const note = isNote(draft.value)
  return (
    <Card className={styles.reply}>
      {standing}
      <ReplyingLine helpRequestId={id} />
      <form onSubmit={submit}>
        <Segmented
          legend={m.helpRequests_replyKind()}
          legendHidden
          choices={[
            { value: 'reply', label: m.helpRequests_reply(), disabled: Boolean(whyNotReply) },
            { value: 'note', label: m.helpRequests_note() },
          ]}
          value={note ? 'note' : 'reply'}
          onChange={(next) => draft.set({ ...draft.value, kind: next })}
        />
        {whyNotReply && <p className={styles.whyNot}>{whyNotReply.message}</p>}
        <TextArea
          label={note ? m.helpRequests_noteWords() : m.helpRequests_replyWords()}
          labelHidden
          placeholder={note ? m.helpRequests_noteWords() : m.helpRequests_replyWords()}
          rows={2}
          value={draft.value.words}
          onChange={(event) => type(event.currentTarget.value)}
          error={error}
        />
        <div className={styles.send}>
          {picker}
          <span>{!note && !firstRespondedAt && m.helpRequests_firstReply()}</span>
          <Button type="submit" variant="primary" busy={busy}>
            {note ? m.helpRequests_noteSend() : m.helpRequests_send()}
          </Button>
        </div>
      </form>
    </Card>
  )
}
