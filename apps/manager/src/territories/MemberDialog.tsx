import { Refused, useAct } from '@kewo/web/act'
import type { ServingRole } from '@kewo/domain'
import { graphql } from '@kewo/schema/client'
import { Button, Dialog, showToast } from '@kewo/ui'
import { staffRoleLabel } from '@kewo/ui/labels'
import { useState } from 'react'
import { m } from '../paraglide/messages.js'
import { PersonBox } from '../people/PersonBox.tsx'
import styles from './Territories.module.css'

const SetTerritoryMember = graphql(
  `
    mutation SetTerritoryMember($id: ID!, $role: ServingRole!, $staffId: ID, $expected: Edition!) {
      setTerritoryMember(id: $id, role: $role, staffId: $staffId, expected: $expected) {
        __typename
        ... on Territory {
          id
          edition
          members {
            role
            staff {
              id
              name
              phone
            }
          }
        }
        ...Refused
      }
    }
  `,
  [Refused],
)

type Props = {
  territoryId: string
  edition: string
  role: ServingRole
  present: { id: string; name: string } | null
  onClose: () => void
}

/** Chooses who serves a territory in one role, and says what changes for the two. */
export function MemberDialog({ territoryId, edition, role, present, onClose }: Props) {
  const [next, setNext] = useState(present)
  const chosen = next?.id ?? ''
  const set = useAct(SetTerritoryMember)
  const undo = useAct(SetTerritoryMember, { tell: 'toast' })

  async function save() {
    const done = await set.send({
      id: territoryId,
      role,
      staffId: chosen || null,
      expected: edition,
    })
    if (!done) return
    const action = { label: m.territories_memberUndo(), onPress: () => void putBack(done.edition) }
    showToast({ words: m.territories_memberSaved(), action })
    onClose()
  }

  /** As it was, unless somebody has changed it again since. */
  async function putBack(expected: string) {
    const back = { id: territoryId, role, staffId: present?.id ?? null, expected }
    if (await undo.send(back)) showToast({ tone: 'gray', words: m.territories_memberPutBack() })
  }

  return (
    <Dialog
      open
      onClose={onClose}
      closeLabel={m.list_close()}
      title={m.territories_changeRole({ role: staffRoleLabel(role) })}
      busy={set.busy}
      footer={
        <Button
          variant="primary"
          busy={set.busy}
          disabledReason={chosen === (present?.id ?? '') ? m.territories_sameMember() : undefined}
          onClick={() => void save()}
        >
          {m.territories_save()}
        </Button>
      }
    >
      <PersonBox
        label={staffRoleLabel(role)}
        placeholder={m.territories_nobody()}
        role={role}
        value={chosen}
        chosen={next && { value: next.id, label: next.name }}
        error={set.problem?.message}
        onChange={(id, person) => setNext(person && { id, name: person.label })}
      />
      <p className={styles.consequence}>
        {next && chosen !== present?.id && m.territories_nextSees({ name: next.name })}{' '}
        {present && chosen !== present.id && m.territories_presentNot({ name: present.name })}
      </p>
    </Dialog>
  )
}
