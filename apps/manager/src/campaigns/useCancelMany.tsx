import { useAct } from '@kewo/web/act'
import { TextArea } from '@kewo/ui'
import { useState } from 'react'
import type { OneByOne } from '../list/manyActs.ts'
import { m } from '../paraglide/messages.js'
import { CancelCampaignMutation } from './CancelCampaign.tsx'

/** Calls several campaigns off for one reason, which the shops of each are told. */
export function useCancelMany(): OneByOne<{ id: string }> {
  const [reason, setReason] = useState('')
  const { attempt } = useAct(CancelCampaignMutation)
  return {
    key: 'cancel',
    label: m.campaigns_cancel(),
    danger: true,
    question: ({ length: count }) => ({
      title: m.campaigns_cancelMany({ count }),
      consequence: m.campaigns_cancelWords(),
      cancelLabel: m.campaigns_notYet(),
      children: (
        <TextArea
          label={m.campaigns_cancelReason()}
          hint={m.campaigns_cancelReasonHint()}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      ),
    }),
    act: async ({ id }) => {
      const { met } = await attempt({ id, reason: reason.trim() || null })
      return met[0]?.message ?? null
    },
    done: (count) => m.campaigns_cancelledMany({ count }),
  }
}
