import { failureOf } from '@kewo/client'
import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { Button, Card, ConfirmDialog, Section, showToast } from '@kewo/ui'
import { staffRoleLabel, textIn } from '@kewo/ui/labels'
import { useState } from 'react'
import { useMutation } from 'urql'
import { failureWords } from '../failure/failureWords.ts'
import { m } from '../paraglide/messages.js'
import styles from './People.module.css'

export const LeaveStaff_staff = graphql(`
  fragment LeaveStaff_staff on Staff {
    id
    name
    leftAt
    assignedOpenCount
    plannedVisitCount
    memberships {
      role
      territory {
        id
        name
        nameEn
      }
    }
    whyNotLeave {
      message
    }
  }
`)

const LeaveStaffMutation = graphql(
  `
    mutation LeaveStaff($id: ID!) {
      leaveStaff(id: $id) {
        __typename
        ...LeaveStaff_staff
        ... on Refusal {
          message
        }
      }
    }
  `,
  [LeaveStaff_staff],
)

/** A person leaves. The question names what happens to everything that lies with them. */
export function LeaveStaff({ staff }: { staff: FragmentOf<typeof LeaveStaff_staff> }) {
  const { id, name, memberships, assignedOpenCount, plannedVisitCount, whyNotLeave } = readFragment(
    LeaveStaff_staff,
    staff,
  )
  const [asking, setAsking] = useState(false)
  const [problem, setProblem] = useState<string>()
  const [{ fetching }, leave] = useMutation(LeaveStaffMutation)

  async function confirm() {
    const { data, error } = await leave({ id })
    if (error) return setProblem(failureWords(failureOf(error)))
    const answer = data?.leaveStaff
    if (answer && answer.__typename !== 'Staff') return setProblem(answer.message)
    setAsking(false)
    showToast({ words: m.people_leaveDone({ name }) })
  }

  return (
    <Section flush title={m.people_leaveTitle()}>
      <Card className={styles.box}>
        <p>{m.people_leaveHint()}</p>
        <Button variant="danger" disabledReason={whyNotLeave?.message} onClick={() => setAsking(true)}>
          {m.people_leave()}
        </Button>
      </Card>
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        closeLabel={m.list_close()}
        title={m.people_leaveQuestion({ name })}
        consequence={
          <ul className={styles.list}>
            <li>{m.people_leaveSignedOut()}</li>
            {memberships.map(({ role, territory }) => (
              <li key={`${territory.id}${role}`}>
                {m.people_leaveTerritory({
                  territory: textIn(territory.name, territory.nameEn),
                  role: staffRoleLabel(role),
                })}
              </li>
            ))}
            {assignedOpenCount > 0 && <li>{m.people_leaveRequests({ count: assignedOpenCount })}</li>}
            {plannedVisitCount > 0 && <li>{m.people_leaveVisits({ count: plannedVisitCount })}</li>}
            <li>{m.people_leaveStays()}</li>
          </ul>
        }
        confirmLabel={m.people_leave()}
        cancelLabel={m.list_cancel()}
        danger
        busy={fetching}
        problem={problem}
        onConfirm={() => void confirm()}
      />
    </Section>
  )
}
