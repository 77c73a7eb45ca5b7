import { ActProblem, Refused, useAct } from '@kewo/web/act'
import { graphql } from '@kewo/schema/client'
import { Button, ButtonRow, ConfirmDialog, showToast, TextArea } from '@kewo/ui'
import { IconRefresh, IconSend } from '@tabler/icons-react'
import { useState } from 'react'
import { useQuery } from 'urql'
import { m } from '../paraglide/messages.js'
import type { Plan } from './plan.ts'
import styles from './VisitPlans.module.css'

const Publish = graphql(
  `
    mutation PublishVisitPlan($id: ID!, $reason: String) {
      publishVisitPlan(id: $id, reason: $reason) {
        __typename
        ... on VisitPlan {
          id
          status
        }
        ...Refused
      }
    }
  `,
  [Refused],
)

/** What publishing does to visits that shops know of already. */
const Changes = graphql(`
  query VisitPlanChanges($id: ID!) {
    node(id: $id) {
      __typename
      ... on VisitPlan {
        id
        changes {
          moved
          cancelled
        }
      }
    }
  }
`)

const Remake = graphql(
  `
    mutation RemakeVisitPlan($id: ID!) {
      remakeVisitPlan(id: $id) {
        __typename
        ... on VisitPlan {
          id
          status
          progress
        }
        ...Refused
      }
    }
  `,
  [Refused],
)

/** What is done with a draft as a whole: told to the shops, or planned anew. */
export function PlanActs({ plan, onChanged }: { plan: Plan; onChanged: () => void }) {
  const [asking, setAsking] = useState(false)
  const [reason, setReason] = useState('')
  const [{ data: counted, fetching: counting }] = useQuery({
    query: Changes,
    variables: { id: plan.id },
    pause: !asking,
    requestPolicy: 'network-only',
  })
  const publish = useAct(Publish)
  const remake = useAct(Remake)
  const stops = plan.days.flatMap((day) => day.stops)
  const shops = new Set(stops.map(({ retailer }) => retailer.id)).size
  const tooFull = plan.days.filter(({ minutesLeft }) => minutesLeft < 0).length

  const changes = counted?.node?.__typename === 'VisitPlan' ? counted.node.changes : null
  const changed = changes ? changes.moved + changes.cancelled : 0

  async function tellShops() {
    if (!(await publish.send({ id: plan.id, reason }))) return
    setAsking(false)
    showToast({ words: m.visitPlans_publishedToast({ count: shops }) })
    onChanged()
  }

  return (
    <div className={styles.acts}>
      <ButtonRow>
        <Button
          icon={<IconRefresh aria-hidden="true" />}
          busy={remake.busy}
          title={m.visitPlans_remakeHint()}
          onClick={() => void remake.send({ id: plan.id })}
        >
          {m.visitPlans_remake()}
        </Button>
        <Button
          variant="primary"
          icon={<IconSend aria-hidden="true" />}
          disabledReason={stops.length === 0 ? m.visitPlans_nothingToPublish() : undefined}
          onClick={() => setAsking(true)}
        >
          {m.visitPlans_publish()}
        </Button>
      </ButtonRow>
      <ActProblem act={remake} />
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        closeLabel={m.visits_close()}
        title={m.visitPlans_publishTitle()}
        consequence={
          <>
            <p>{m.visitPlans_publishWords({ count: shops })}</p>
            {changes && changed > 0 && (
              <p>{m.visitPlans_publishMoves({ moved: changes.moved, cancelled: changes.cancelled })}</p>
            )}
            {tooFull > 0 && <p className={styles.over}>{m.visitPlans_publishTooFull({ count: tooFull })}</p>}
          </>
        }
        confirmLabel={m.visitPlans_publish()}
        cancelLabel={m.visitPlans_notYet()}
        busy={publish.busy || counting}
        problem={publish.errorOf('reason') ? null : publish.problem?.message}
        onConfirm={() => void tellShops()}
      >
        {changed > 0 && (
          <TextArea
            label={m.visitPlans_publishReason()}
            value={reason}
            error={publish.errorOf('reason')}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        )}
      </ConfirmDialog>
    </div>
  )
}
