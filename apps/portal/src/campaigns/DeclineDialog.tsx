import { ActProblem, Refused } from '@kewo/web/act'
import { useRoadAct } from '@kewo/web/outbox'
import { useDraft } from '@kewo/web/draft'
import { declineIsFree, type DeclineReason, declineReasons, typedWords } from '@kewo/domain'
import { graphql } from '@kewo/schema/client'
import { Button, Dialog, RadioCards, showToast, TextArea } from '@kewo/ui'
import { declineReasonLabel, inLocale } from '@kewo/ui/labels'
import { m } from '../paraglide/messages.js'
import styles from './Campaigns.module.css'

const DeclineCampaign = graphql(
  `
    mutation DeclineCampaign($id: ID!, $reason: DeclineReason!, $words: String, $key: UUID!) {
      declineCampaign(id: $id, reason: $reason, words: $words, idempotencyKey: $key) {
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
        ...Refused
      }
    }
  `,
  [Refused],
)

type Props = {
  campaignId: string
  title: string
  open: boolean
  onClose: () => void
  onLost: () => void
  /** Back in, where it had joined before. */
  undo: (() => void) | null
}

/** Saying no takes one press on a reason and one to send; it costs nothing, and the dialog says so first. */
export function DeclineDialog({ campaignId, title, open, onClose, onLost, undo }: Props) {
  const draftKey = `decline.${campaignId}`
  const draft = useDraft<{ reason: DeclineReason | null; words: string }>(draftKey, {
    reason: null,
    words: '',
  })
  const { reason, words } = draft.value
  const decline = useRoadAct(DeclineCampaign, {
    // The campaign has moved on: what the page shows is no longer so.
    onRefused: ({ __typename }) => __typename !== 'InvalidInput' && onLost(),
  })

  const send = async () => {
    if (!reason) return decline.fault('reason', m.campaigns_pickReason())
    const sent = await decline.send(
      { id: campaignId, reason, words: typedWords(words) || null },
      {
        about: campaignId,
        told: { kind: m.campaigns_kind(), words: m.campaigns_declining({ title }) },
        draft: { key: draftKey, value: draft.value },
      },
    )
    if (!sent) return
    draft.clear()
    onClose()
    if (sent.kept) return
    const action = undo ? { label: m.campaigns_undo(), onPress: undo } : undefined
    showToast({ tone: 'jade', words: m.campaigns_declinedToast(), action })
  }
  return (
    <Dialog
      open={open}
      onClose={onClose}
      closeLabel={m.campaigns_close()}
      title={m.campaigns_declineTitle()}
      busy={decline.busy}
      footer={
        <Button variant="primary" wide busy={decline.busy} onClick={() => void send()}>
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
          error={decline.errorOf('reason')}
        />
        <TextArea
          label={reason === 'OTHER' ? m.campaigns_declineWordsNeeded() : m.campaigns_declineWords()}
          mark={reason === 'OTHER' ? undefined : m.campaigns_optional()}
          rows={2}
          value={words}
          onChange={(event) => draft.set({ ...draft.value, words: event.currentTarget.value })}
          error={decline.errorOf('words')}
        />
        <ActProblem act={decline} />
      </div>
    </Dialog>
  )
}
