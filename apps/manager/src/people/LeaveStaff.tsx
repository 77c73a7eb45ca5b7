import { Refused, useAct } from '@kewo/web/act'
import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { Button, Card, ConfirmDialog, Section, showToast } from '@kewo/ui'
import { staffRoleLabel, textIn } from '@kewo/ui/labels'
import { useState } from 'react'
import { m } from '../paraglide/messages.js'
import styles from './People.module.css'
import { useRestoreStaff } from './RestoreStaff.tsx'

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
        ...Refused
      }
    }
  `,
  [LeaveStaff_staff, Refused],
)

/** A person leaves. The question names what happens to everything that lies with them. */
export function LeaveStaff({ staff }: { staff: FragmentOf<typeof LeaveStaff_staff> }) {
  const { id, name, memberships, assignedOpenCount, plannedVisitCount, whyNotLeave } = readFragment(
    LeaveStaff_staff,
    staff,
  )
  const [asking, setAsking] = useState(false)
  const leave = useAct(LeaveStaffMutation)
  const { bringBack } = useRestoreStaff({ id, name })

  async function confirm() {
    if (!(await leave.send({ id }))) return
    setAsking(false)
    const action = { label: m.people_undo(), onPress: () => void bringBack() }
    showToast({ words: m.people_leaveDone({ name }), action })
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
        busy={leave.busy}
        problem={leave.problem?.message}
        onConfirm={() => void confirm()}
      />
    </Section>
  )
}
