import { Refused, useAct } from '@kewo/web/act'
import { graphql } from '@kewo/schema/client'
import { Button, ConfirmDialog, showToast, TextArea } from '@kewo/ui'
import { useState } from 'react'
import { m } from '../paraglide/messages.js'

export const CancelCampaignMutation = graphql(
  `
    mutation CancelCampaign($id: ID!, $reason: String) {
      cancelCampaign(id: $id, reason: $reason) {
        __typename
        ... on Campaign {
          id
          status
          edition
          cancelReason
          whyNotEdit {
            code
            message
          }
          whyNotCancel {
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

type Props = { campaign: { id: string; title: string; published: boolean } }

/** Calls a campaign off, after a question that says who is told what. */
export function CancelCampaign({ campaign: { id, title, published } }: Props) {
  const [asking, setAsking] = useState(false)
  const [reason, setReason] = useState('')
  const saving = useAct(CancelCampaignMutation)
  const label = published ? m.campaigns_cancel() : m.campaigns_deleteDraft()
  const close = () => {
    setAsking(false)
    saving.forget()
  }
  const confirm = async () => {
    if (!(await saving.send({ id, reason: reason.trim() || null }))) return
    close()
    showToast({ tone: 'gray', words: m.campaigns_cancelledToast() })
  }
  return (
    <>
      <Button onClick={() => setAsking(true)}>{label}</Button>
      <ConfirmDialog
        open={asking}
        onClose={close}
        closeLabel={m.campaigns_close()}
        title={m.campaigns_cancelTitle({ title })}
        consequence={published ? m.campaigns_cancelWords() : m.campaigns_cancelDraftWords()}
        confirmLabel={label}
        cancelLabel={m.campaigns_notYet()}
        onConfirm={() => void confirm()}
        danger
        busy={saving.busy}
        problem={saving.problem?.field ? undefined : saving.problem?.message}
      >
        {published && (
          <TextArea
            label={m.campaigns_cancelReason()}
            hint={m.campaigns_cancelReasonHint()}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            error={saving.errorOf('reason')}
          />
        )}
      </ConfirmDialog>
    </>
  )
}
