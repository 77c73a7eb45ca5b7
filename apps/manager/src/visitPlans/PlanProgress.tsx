import { ActProblem, Refused, useAct } from '@kewo/web/act'
import { graphql } from '@kewo/schema/client'
import { Button, Card, Progress } from '@kewo/ui'
import { m } from '../paraglide/messages.js'
import styles from './VisitPlans.module.css'

const StopVisitPlan = graphql(
  `
    mutation StopVisitPlan($id: ID!) {
      stopVisitPlan(id: $id) {
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

type Props = { planId: string; progress: number; mine: boolean; onStopped: () => void }

/** How far the planner is, with the way to stop it. */
export function PlanProgress({ planId, progress, mine, onStopped }: Props) {
  const stop = useAct(StopVisitPlan)

  async function stopIt() {
    if (await stop.send({ id: planId })) onStopped()
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
      <ActProblem act={stop} />
      {mine && (
        <div>
          <Button busy={stop.busy} onClick={() => void stopIt()}>
            {m.visitPlans_stop()}
          </Button>
        </div>
      )}
    </Card>
  )
}
