import { failureOf } from '@kewo/client'
import type { ServingRole } from '@kewo/domain'
import { graphql } from '@kewo/schema/client'
import { Button, Dialog, Select, showToast } from '@kewo/ui'
import { staffRoleLabel, textIn } from '@kewo/ui/labels'
import { useState } from 'react'
import { useMutation, useQuery } from 'urql'
import { failureWords } from '../failure/failureWords.ts'
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

const SetTerritoryMember = graphql(`
  mutation SetTerritoryMember($id: ID!, $role: ServingRole!, $staffId: ID, $expectedStaffId: ID) {
    setTerritoryMember(id: $id, role: $role, staffId: $staffId, expectedStaffId: $expectedStaffId) {
      __typename
      ... on Territory {
        id
        members {
          role
          staff {
            id
            name
            phone
          }
        }
      }
      ... on Refusal {
        message
      }
    }
  }
`)

type Props = {
  territoryId: string
  role: ServingRole
  present: { id: string; name: string } | null
  onClose: () => void
}

/** Chooses who serves a territory in one role, and says what changes for the two. */
export function MemberDialog({ territoryId, role, present, onClose }: Props) {
  const [chosen, setChosen] = useState(present?.id ?? '')
  const [problem, setProblem] = useState<string>()
  const [{ data }] = useQuery({ query: CandidatesQuery, variables: { filter: { role } } })
  const [{ fetching }, set] = useMutation(SetTerritoryMember)
  const people = data?.people.nodes ?? []
  const next = people.find(({ id }) => id === chosen)

  async function save() {
    const { data: answer, error } = await set({
      id: territoryId,
      role,
      staffId: chosen || null,
      expectedStaffId: present?.id ?? null,
    })
    if (error) return setProblem(failureWords(failureOf(error)))
    if (answer?.setTerritoryMember.__typename !== 'Territory')
      return setProblem(answer?.setTerritoryMember.message)
    showToast({ words: m.territories_memberSaved() })
    onClose()
  }

  return (
    <Dialog
      open
      onClose={onClose}
      closeLabel={m.list_close()}
      title={m.territories_changeRole({ role: staffRoleLabel(role) })}
      busy={fetching}
      footer={
        <Button
          variant="primary"
          busy={fetching}
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
        error={problem}
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
