import { failureOf, useDraft } from '@kewo/client'
import { declineIsFree, type DeclineReason, declineReasons, typedWords } from '@kewo/domain'
import { graphql } from '@kewo/schema/client'
import { Button, Dialog, RadioCards, showToast, TextArea } from '@kewo/ui'
import { declineReasonLabel, inLocale } from '@kewo/ui/labels'
import { useState } from 'react'
import { useMutation } from 'urql'
import { failureWords } from '../failure/failureWords.ts'
import { m } from '../paraglide/messages.js'
import styles from './Campaigns.module.css'

const DeclineCampaign = graphql(`
  mutation DeclineCampaign($id: ID!, $reason: DeclineReason!, $words: String) {
    declineCampaign(id: $id, reason: $reason, words: $words) {
      __typename
      ... on Campaign {
        id
        participation {
          id
          status
          declineReason
          declineWords
          answeredAt
        }
        whyNotJoin {
          code
          message
        }
        whyNotDecline {
          code
          message
        }
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`)

type Props = { campaignId: string; open: boolean; onClose: () => void; onLost: () => void }

/** Saying no takes one press on a reason and one to send; it costs nothing, and the dialog says so first. */
export function DeclineDialog({ campaignId, open, onClose, onLost }: Props) {
  const draft = useDraft<{ reason: DeclineReason | null; words: string }>(`decline.${campaignId}`, {
    reason: null,
    words: '',
  })
  const { reason, words } = draft.value
  const [{ fetching }, decline] = useMutation(DeclineCampaign)
  const [problem, setProblem] = useState<{ field: 'reason' | 'words'; message: string } | null>(null)

  const send = async () => {
    if (!reason) return setProblem({ field: 'reason', message: m.campaigns_pickReason() })
    const { data, error } = await decline({ id: campaignId, reason, words: typedWords(words) || null })
    if (error) return setProblem({ field: 'words', message: failureWords(failureOf(error)) })
    const answer = data?.declineCampaign
    if (answer?.__typename === 'InvalidInput') return setProblem({ field: 'words', message: answer.message })
    draft.clear()
    setProblem(null)
    onClose()
    if (answer?.__typename === 'Campaign') showToast({ tone: 'jade', words: m.campaigns_declinedToast() })
    else {
      onLost()
      showToast({ tone: 'red', words: answer?.message })
    }
  }
  return (
    <Dialog
      open={open}
      onClose={onClose}
      closeLabel={m.campaigns_close()}
      title={m.campaigns_declineTitle()}
      busy={fetching}
      footer={
        <Button variant="primary" wide busy={fetching} onClick={() => void send()}>
          {m.campaigns_declineSend()}
        </Button>
      }
    >
      <div className={styles.dialog}>
        <p className={styles.quiet}>{inLocale(declineIsFree)}</p>
        <RadioCards
          legend={m.campaigns_declineReason()}
          choices={declineReasons.map((value) => ({ value, label: declineReasonLabel(value) }))}
          value={reason}
          onChange={(value) => draft.set({ ...draft.value, reason: value })}
          error={problem?.field === 'reason' && problem.message}
        />
        <TextArea
          label={reason === 'OTHER' ? m.campaigns_declineWordsNeeded() : m.campaigns_declineWords()}
          mark={reason === 'OTHER' ? undefined : m.campaigns_optional()}
          rows={2}
          value={words}
          onChange={(event) => draft.set({ ...draft.value, words: event.currentTarget.value })}
          error={problem?.field === 'words' && problem.message}
        />
      </div>
    </Dialog>
  )
}
