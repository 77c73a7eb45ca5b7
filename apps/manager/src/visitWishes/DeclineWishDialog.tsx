import { failureOf, useDraft } from '@kewo/client'
import { graphql } from '@kewo/schema/client'
import { Button, Dialog, showToast, TextArea } from '@kewo/ui'
import { useState } from 'react'
import { useMutation } from 'urql'
import { failureWords } from '../failure/failureWords.ts'
import { m } from '../paraglide/messages.js'

const DeclineVisitWish = graphql(`
  mutation DeclineVisitWish($id: ID!, $reply: String!) {
    declineVisitWish(id: $id, reply: $reply) {
      __typename
      ... on VisitWish {
        id
        status
        reply
      }
      ... on Refusal {
        message
      }
    }
  }
`)

/** Why not then: the shop reads it, and the visit stays as planned. */
export function DeclineWishDialog({
  wishId,
  open,
  onClose,
}: {
  wishId: string
  open: boolean
  onClose: () => void
}) {
  const { value, set, clear } = useDraft(`visitWish.decline.${wishId}`, '')
  const [problem, setProblem] = useState<string>()
  const [{ fetching }, decline] = useMutation(DeclineVisitWish)

  async function send() {
    const { data, error } = await decline({ id: wishId, reply: value })
    const answer = data?.declineVisitWish
    if (error || !answer) return setProblem(failureWords(failureOf(error)))
    if (answer.__typename !== 'VisitWish') return setProblem(answer.message)
    clear()
    showToast({ words: m.visitWishes_declinedToast() })
    onClose()
  }

  return (
    <Dialog
      open={open}
      onClose={onClose}
      busy={fetching}
      title={m.visitWishes_declineTitle()}
      closeLabel={m.visits_close()}
      footer={
        <Button variant="primary" busy={fetching} onClick={() => void send()}>
          {m.visitWishes_sendReply()}
        </Button>
      }
    >
      <TextArea
        label={m.visitWishes_reply()}
        hint={m.visitWishes_replyHint()}
        value={value}
        error={problem}
        onChange={(event) => set(event.currentTarget.value)}
      />
    </Dialog>
  )
}
