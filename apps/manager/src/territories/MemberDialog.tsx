import { Refused, useAct } from '@kewo/web/act'
import type { ServingRole } from '@kewo/domain'
import { graphql } from '@kewo/schema/client'
import { Button, Dialog, Select, showToast } from '@kewo/ui'
import { staffRoleLabel, textIn } from '@kewo/ui/labels'
import { useState } from 'react'
import { useQuery } from 'urql'
import { m } from '../paraglide/messages.js'
import styles from './Territories.module.css'

const CandidatesQuery = graphql(`
  query TerritoryCandidates($filter: StaffFilter) {
    people(filter: $filter, first: 100) {
      nodes {
        id
        name
        region {
          id
          name
          nameEn
        }
      }
    }
  }
`)

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
  const [chosen, setChosen] = useState(present?.id ?? '')
  const [{ data }] = useQuery({ query: CandidatesQuery, variables: { filter: { role } } })
  const set = useAct(SetTerritoryMember)
  const people = data?.people.nodes ?? []
  const next = people.find(({ id }) => id === chosen)

  async function save() {
    const done = await set.send({
      id: territoryId,
      role,
      staffId: chosen || null,
      expected: edition,
    })
    if (!done) return
    showToast({ words: m.territories_memberSaved() })
    onClose()
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
      <Select
        label={staffRoleLabel(role)}
        value={chosen}
        error={set.problem?.message}
        onChange={(event) => setChosen(event.currentTarget.value)}
        options={[
          { value: '', label: m.territories_nobody() },
          ...people.map(({ id, name, region }) => ({
            value: id,
            label: `${name} · ${textIn(region.name, region.nameEn)}`,
          })),
        ]}
      />
      <p className={styles.consequence}>
        {next && m.territories_nextSees({ name: next.name })}{' '}
        {present && chosen !== present.id && m.territories_presentNot({ name: present.name })}
      </p>
    </Dialog>
  )
}
