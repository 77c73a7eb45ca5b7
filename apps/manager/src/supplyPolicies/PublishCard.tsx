import { Refused, useAct } from '@kewo/web/act'
import { graphql } from '@kewo/schema/client'
import { Button, Card, ConfirmDialog, minuteOfDay, showToast, TextInput } from '@kewo/ui'
import { TimeInput } from '@kewo/ui/dateInput'
import { useNavigate } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { ShopSees } from './ShopSees.tsx'
import styles from './SupplyPolicies.module.css'

const PublishMutation = graphql(
  `
    mutation PublishSupplyPolicy(
      $id: ID!
      $expected: Edition!
      $orderUntil: Int!
      $reason: String
      $reasonEn: String
    ) {
      publishSupplyPolicy(
        id: $id
        expected: $expected
        orderUntil: $orderUntil
        reason: $reason
        reasonEn: $reasonEn
      ) {
        __typename
        ... on SupplyPolicy {
          id
          edition
          current {
            id
            number
          }
          draft {
            id
          }
        }
        ...Refused
      }
    }
  `,
  [Refused],
)

type Props = {
  policy: { id: string; edition: string; draft: { number: number; orderUntil: number } }
  /** Shops that get something. */
  shops: number | null
  /** What the week is worth to a shop. */
  gains: ReactNode
  /** Saves what was typed last; false where that was not possible. */
  save: () => Promise<boolean>
  isSaved: boolean
  saveVersion: string
}

/** What one shop will see, and out with it. */
export function PublishCard({ policy, shops, gains, save, isSaved, saveVersion }: Props) {
  const navigate = useNavigate()
  const publishing = useAct(PublishMutation)
  const [asking, ask] = useState(false)
  const [until, setUntil] = useState(minuteOfDay(policy.draft.orderUntil))
  const [reason, setReason] = useState('')
  const [reasonEn, setReasonEn] = useState('')
  const isCorrection = policy.draft.number > 1
  const [hours, minutes] = until.split(':').map(Number)

  const publish = async () => {
    const done = await publishing.send({
      ...{ id: policy.id, expected: policy.edition, reason, reasonEn },
      orderUntil: (hours ?? 0) * 60 + (minutes ?? 0),
    })
    if (!done) return
    showToast({ tone: 'jade', words: m.supplyPolicies_publishedNow() })
    await navigate({ to: paths.supplyPolicy, params: { policyId: policy.id } })
  }
  return (
    <Card tone="promise" className={styles.card}>
      <div className={styles.head}>
        <h2>{m.supplyPolicies_shopSees()}</h2>
      </div>
      <ShopSees policyId={policy.id} version={saveVersion} />
      <TimeInput
        label={m.supplyPolicies_orderUntil()}
        value={until}
        error={publishing.errorOf('orderUntil')}
        onChange={setUntil}
      />
      {isCorrection && (
        <>
          <TextInput
            label={m.supplyPolicies_correctionReason()}
            required
            maxLength={60}
            value={reason}
            error={publishing.errorOf('reason')}
            onChange={({ currentTarget }) => setReason(currentTarget.value)}
          />
          <TextInput
            label={m.supplyPolicies_reasonEn()}
            maxLength={120}
            value={reasonEn}
            onChange={({ currentTarget }) => setReasonEn(currentTarget.value)}
          />
        </>
      )}
      <p className={styles.quiet}>
        {isCorrection ? m.supplyPolicies_correctWords() : m.supplyPolicies_publishWords()}
      </p>
      <Button
        variant="primary"
        wide
        disabledReason={isSaved ? null : m.supplyPolicies_saving()}
        onClick={() => {
          void save().then((saved) => saved && ask(true))
        }}
      >
        {isCorrection ? m.supplyPolicies_publishCorrection() : m.supplyPolicies_publish()}
      </Button>
      <ConfirmDialog
        open={asking}
        onClose={() => ask(false)}
        closeLabel={m.supplyPolicies_close()}
        cancelLabel={m.supplyPolicies_notYet()}
        title={m.supplyPolicies_publishTitle()}
        consequence={m.supplyPolicies_publishConsequence({ count: shops ?? 0 })}
        confirmLabel={m.supplyPolicies_publish()}
        onConfirm={() => void publish()}
        busy={publishing.busy}
        problem={publishing.problem?.message}
      >
        {gains}
      </ConfirmDialog>
    </Card>
  )
}
