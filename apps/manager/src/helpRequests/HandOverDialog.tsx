import type { StaffRole } from '@kewo/domain'
import type { Road } from '@kewo/web/outbox'
import { graphql, type FragmentOf, readFragment, type ResultOf } from '@kewo/schema/client'
import { Button, Dialog, showToast, TextArea } from '@kewo/ui'
import { ComboBox } from '@kewo/ui/combobox'
import { staffRoleLabel } from '@kewo/ui/labels'
import { useState } from 'react'
import { m } from '../paraglide/messages.js'
import type { Steps } from './steps.ts'

export const HandOverDialog_helpRequest = graphql(`
  fragment HandOverDialog_helpRequest on HelpRequest {
    id
    edition
    desk
    assignee {
      id
    }
    handOverTo {
      desk
      toDesk
      people {
        id
        name
      }
    }
  }
`)

type Props = {
  helpRequest: FragmentOf<typeof HandOverDialog_helpRequest>
  handOver: Steps['handOver']
  takeBack: Steps['takeBackHandOver']
  told: (words: string) => Road
  open: boolean
  onClose: () => void
}

/** Passes a request on to a desk, or to somebody there by name, with what they should know: only who may read it is offered. */
export function HandOverDialog({ helpRequest, handOver, takeBack, told, open, onClose }: Props) {
  const request = readFragment(HandOverDialog_helpRequest, helpRequest)
  const places = placesOf(request)
  const [chosen, setChosen] = useState('')
  const [reason, setReason] = useState('')
  const place = places.find(({ value }) => value === chosen) ?? places[0]

  async function send() {
    if (!place) return
    const { desk, person } = place
    const words = `${m.helpRequests_handOver()} → ${place.label}：${reason}`
    const whole = { id: request.id, desk, assigneeId: person?.id ?? null, reason, expected: request.edition }
    const sent = await handOver.send(whole, told(words))
    if (!sent) return
    setReason('')
    onClose()
    const action = { label: m.helpRequests_undo(), onPress: () => void undo() }
    if (sent.done) showToast({ words: m.helpRequests_handedOverToast({ name: place.label }), action })
  }

  async function undo() {
    if (await takeBack({ id: request.id }))
      showToast({ tone: 'gray', words: m.helpRequests_takenBackToast() })
  }

  return (
    <Dialog
      open={open}
      onClose={onClose}
      closeLabel={m.helpRequests_cancel()}
      title={m.helpRequests_handOverTitle()}
      busy={handOver.busy}
      footer={
        place && (
          <Button variant="primary" busy={handOver.busy} onClick={() => void send()}>
            {place.person
              ? m.helpRequests_handOverTo({ name: place.person.name })
              : m.helpRequests_handOver()}
          </Button>
        )
      }
    >
      {place ? (
        <>
          <ComboBox
            required
            label={m.helpRequests_desk()}
            value={place.value}
            onChange={setChosen}
            options={places.map(({ value, label }) => ({ value, label }))}
          />
          <TextArea
            label={m.helpRequests_handOverWords()}
            hint={m.helpRequests_handOverHint()}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            error={handOver.problem?.message}
          />
        </>
      ) : (
        <p>{m.helpRequests_handOverNobody()}</p>
      )}
    </Dialog>
  )
}

/** Those who serve the shop come before those above them. */
const nearestFirst = [
  'MANAGER',
  'ORDER_CLERK',
  'COURIER',
  'INSPECTOR',
  'SUPERVISOR',
  'ADMIN',
] as const satisfies StaffRole[]

/** The desks and people to choose from, less where it lies now; a desk of one person is that person. */
function placesOf({ desk: present, assignee, handOverTo }: ResultOf<typeof HandOverDialog_helpRequest>) {
  const farness = (desk: StaffRole) => (desk === present ? nearestFirst.length : nearestFirst.indexOf(desk))
  const places = handOverTo.flatMap(({ desk, toDesk, people }) => [
    ...(toDesk && people.length > 1 ? [{ desk, person: null }] : []),
    ...people.map((person) => ({ desk, person })),
  ])
  return places
    .filter(({ desk, person }) => desk !== present || (person?.id ?? null) !== (assignee?.id ?? null))
    .map(({ desk, person }) => ({
      ...{ desk, person },
      value: `${desk} ${person?.id ?? ''}`,
      label: person ? `${staffRoleLabel(desk)} · ${person.name}` : staffRoleLabel(desk),
    }))
    .toSorted((one, other) => farness(one.desk) - farness(other.desk))
}
