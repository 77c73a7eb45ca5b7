import { failureOf } from '@kewo/client'
import { graphql } from '@kewo/schema/client'
import { Button, ButtonRow, ConfirmDialog, showToast } from '@kewo/ui'
import { IconRefresh, IconSend } from '@tabler/icons-react'
import { useState } from 'react'
import { useMutation } from 'urql'
import { failureWords } from '../failure/failureWords.ts'
import { m } from '../paraglide/messages.js'
import type { Plan } from './PlanSheet.tsx'
import styles from './VisitPlans.module.css'

const Publish = graphql(`
  mutation PublishVisitPlan($id: ID!) {
    publishVisitPlan(id: $id) {
      __typename
      ... on VisitPlan {
        id
        status
      }
      ... on Refusal {
        message
      }
    }
  }
`)

const Remake = graphql(`
  mutation RemakeVisitPlan($id: ID!) {
    remakeVisitPlan(id: $id) {
      __typename
      ... on VisitPlan {
        id
        status
        progress
      }
      ... on Refusal {
        message
      }
    }
  }
`)

/** What is done with a draft as a whole: told to the shops, or planned anew. */
export function PlanActs({ plan, onChanged }: { plan: Plan; onChanged: () => void }) {
  const [asking, setAsking] = useState(false)
  const [problem, setProblem] = useState<string>()
  const [{ fetching: publishing }, publish] = useMutation(Publish)
  const [{ fetching: remaking }, remake] = useMutation(Remake)
  const stops = plan.days.flatMap((day) => day.stops)
  const shops = new Set(stops.map(({ retailer }) => retailer.id)).size
  const tooFull = plan.days.filter(({ minutesLeft }) => minutesLeft < 0).length

  async function tellShops() {
    const { data, error } = await publish({ id: plan.id })
    const answer = data?.publishVisitPlan
    if (error || !answer) return setProblem(failureWords(failureOf(error)))
    if (answer.__typename !== 'VisitPlan') return setProblem(answer.message)
    setAsking(false)
    showToast({ words: m.visitPlans_publishedToast({ count: shops }) })
    onChanged()
  }
  async function planAnew() {
    const { data, error } = await remake({ id: plan.id })
    const answer = data?.remakeVisitPlan
    if (error || !answer) setProblem(failureWords(failureOf(error)))
    else setProblem(answer.__typename === 'VisitPlan' ? undefined : answer.message)
  }

  return (
    <div className={styles.acts}>
      <ButtonRow>
        <Button
          icon={<IconRefresh aria-hidden="true" />}
          busy={remaking}
          title={m.visitPlans_remakeHint()}
          onClick={() => void planAnew()}
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
      <div aria-live="assertive">{problem && !asking && <p className={styles.problem}>{problem}</p>}</div>
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        closeLabel={m.visits_close()}
        title={m.visitPlans_publishTitle()}
        consequence={
          <>
            <p>{m.visitPlans_publishWords({ count: shops })}</p>
            {tooFull > 0 && <p className={styles.over}>{m.visitPlans_publishTooFull({ count: tooFull })}</p>}
          </>
        }
        confirmLabel={m.visitPlans_publish()}
        cancelLabel={m.visitPlans_notYet()}
        busy={publishing}
        problem={problem}
        onConfirm={() => void tellShops()}
      />
    </div>
  )
}
