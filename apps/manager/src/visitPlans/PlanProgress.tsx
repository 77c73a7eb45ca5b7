import { failureOf } from '@kewo/client'
import { graphql } from '@kewo/schema/client'
import { Button, Card, Progress } from '@kewo/ui'
import { useState } from 'react'
import { useMutation } from 'urql'
import { failureWords } from '../failure/failureWords.ts'
import { m } from '../paraglide/messages.js'
import styles from './VisitPlans.module.css'

const StopVisitPlan = graphql(`
  mutation StopVisitPlan($id: ID!) {
    stopVisitPlan(id: $id) {
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

type Props = { planId: string; progress: number; mine: boolean; onStopped: () => void }

/** How far the planner is, with the way to stop it. */
export function PlanProgress({ planId, progress, mine, onStopped }: Props) {
  const [{ fetching }, stop] = useMutation(StopVisitPlan)
  const [problem, setProblem] = useState<string>()

  async function stopIt() {
    const { data, error } = await stop({ id: planId })
    const answer = data?.stopVisitPlan
    if (error || !answer) setProblem(failureWords(failureOf(error)))
    else if (answer.__typename !== 'VisitPlan') setProblem(answer.message)
    else onStopped()
  }

  return (
    <Card padding="roomy" className={styles.fields}>
      <Progress
        value={progress / 100}
        label={m.visitPlans_working()}
        valueText={m.visitPlans_percent({ percent: progress })}
      />
      <p role="status">{m.visitPlans_workingWords()}</p>
      <p className={styles.quiet}>{m.visitPlans_goesOn()}</p>
      <div aria-live="assertive">{problem && <p className={styles.problem}>{problem}</p>}</div>
      {mine && (
        <div>
          <Button busy={fetching} onClick={() => void stopIt()}>
            {m.visitPlans_stop()}
          </Button>
        </div>
      )}
    </Card>
  )
}
