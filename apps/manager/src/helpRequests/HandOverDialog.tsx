import type { StaffRole } from '@kewo/domain'
import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { Button, Dialog, Select, TextArea } from '@kewo/ui'
import { staffRoleLabel } from '@kewo/ui/labels'
import { useState } from 'react'
import { m } from '../paraglide/messages.js'
import { type Steps, useRefusal } from './steps.ts'

export const HandOverDialog_helpRequest = graphql(`
  fragment HandOverDialog_helpRequest on HelpRequest {
    id
    desk
    retailer {
      id
      territory {
        id
        members {
          role
          staff {
            id
            name
          }
        }
      }
    }
  }
`)

const desks = [
  'MANAGER',
  'ORDER_CLERK',
  'COURIER',
  'INSPECTOR',
  'SUPERVISOR',
] as const satisfies readonly StaffRole[]

type Props = {
  helpRequest: FragmentOf<typeof HandOverDialog_helpRequest>
  steps: Steps
  open: boolean
  onClose: () => void
}

/** Passes a request to another desk, by name where the shop's team has somebody there, with what they should know. */
export function HandOverDialog({ helpRequest, steps, open, onClose }: Props) {
  const { desk: present, retailer } = readFragment(HandOverDialog_helpRequest, helpRequest)
  const others = desks.filter((desk) => desk !== present)
  const [desk, setDesk] = useState<StaffRole>(others[0] ?? 'MANAGER')
  const [reason, setReason] = useState('')
  const { refusal, run } = useRefusal()
  const person = retailer.territory?.members.find(({ role }) => role === desk)?.staff ?? null

  async function send() {
    if (!(await run(steps.handOver({ desk, assigneeId: person?.id ?? null, reason })))) return
    setReason('')
    onClose()
  }

  return (
    <Dialog
      open={open}
      onClose={onClose}
      closeLabel={m.helpRequests_cancel()}
      title={m.helpRequests_handOverTitle()}
      busy={steps.busy}
      footer={
        <Button variant="primary" busy={steps.busy} onClick={() => void send()}>
          {person ? m.helpRequests_handOverTo({ name: person.name }) : m.helpRequests_handOver()}
        </Button>
      }
    >
      <Select
        label={m.helpRequests_desk()}
        value={desk}
        onChange={(event) => setDesk(desks.find((one) => one === event.currentTarget.value) ?? desk)}
        options={others.map((one) => ({ value: one, label: deskLabel(one) }))}
      />
      <TextArea
        label={m.helpRequests_handOverWords()}
        hint={m.helpRequests_handOverHint()}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        error={refusal}
      />
    </Dialog>
  )

  function deskLabel(role: StaffRole) {
    const name = retailer.territory?.members.find((member) => member.role === role)?.staff.name
    return name ? `${staffRoleLabel(role)} · ${name}` : staffRoleLabel(role)
  }
}
