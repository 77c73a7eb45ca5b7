import { Refused } from '@kewo/web/act'
import { type Road, useRoadAct } from '@kewo/web/outbox'
import { useDraft } from '@kewo/web/draft'
import { graphql } from '@kewo/schema/client'
import { Button, Dialog, showToast, TextArea } from '@kewo/ui'
import { m } from '../paraglide/messages.js'

const DeclineVisitWish = graphql(
  `
    mutation DeclineVisitWish($id: ID!, $reply: String!, $key: UUID!) {
      declineVisitWish(id: $id, reply: $reply, idempotencyKey: $key) {
        __typename
        ... on VisitWish {
          id
          status
          reply
        }
        ...Refused
      }
    }
  `,
  [Refused],
)

/** Why not then: the shop reads it, and the visit stays as planned. */
export function DeclineWishDialog({
  wishId,
  told,
  open,
  onClose,
}: {
  wishId: string
  told: (words: string) => Road
  open: boolean
  onClose: () => void
}) {
  const draftKey = `visitWish.decline.${wishId}`
  const { value, set, clear } = useDraft(draftKey, '')
  const decline = useRoadAct(DeclineVisitWish)

  async function send() {
    const road = { ...told(`${m.visitWishes_decline()}：${value}`), draft: { key: draftKey, value } }
    const sent = await decline.send({ id: wishId, reply: value }, road)
    if (!sent) return
    clear()
    if (sent.done) showToast({ words: m.visitWishes_declinedToast() })
    onClose()
  }

  return (
    <Dialog
      open={open}
      onClose={onClose}
      busy={decline.busy}
      title={m.visitWishes_declineTitle()}
      closeLabel={m.visits_close()}
      footer={
        <Button variant="primary" busy={decline.busy} onClick={() => void send()}>
          {m.visitWishes_sendReply()}
        </Button>
      }
    >
      <TextArea
        label={m.visitWishes_reply()}
        hint={m.visitWishes_replyHint()}
        value={value}
        error={decline.problem?.message}
        onChange={(event) => set(event.currentTarget.value)}
      />
    </Dialog>
  )
}
