import { ActProblem, Refused, useAct } from '@kewo/web/act'
import { useDraft } from '@kewo/web/draft'
import { graphql } from '@kewo/schema/client'
import { Button, Dialog, TextInput } from '@kewo/ui'
import { Link, useNavigate } from '@tanstack/react-router'
import { type FormEvent, useId } from 'react'
import { useRegions } from '../list/useRegions.ts'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { RegionBox } from '../regions/RegionBox.tsx'
import { useMay } from '../viewer/useMay.ts'
import styles from './Territories.module.css'

const CreateTerritory = graphql(
  `
    mutation CreateTerritory($regionId: ID!, $name: String!, $nameEn: String) {
      createTerritory(regionId: $regionId, name: $name, nameEn: $nameEn) {
        __typename
        ... on Territory {
          id
          name
        }
        ...Refused
      }
    }
  `,
  [Refused],
)

export function NewTerritoryDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const formId = useId()
  const navigate = useNavigate()
  const departments = useRegions({ kinds: ['DEPARTMENT'] })
  const draft = useDraft('territory.new', { regionId: '', name: '', nameEn: '' })
  const create = useAct(CreateTerritory)
  const { regionId, name, nameEn } = draft.value

  async function submit(event: FormEvent) {
    event.preventDefault()
    if (!regionId) return create.fault('regionId', m.territories_chooseDepartment())
    const made = await create.send(draft.value)
    if (!made) return
    draft.clear()
    void navigate({ to: paths.territory, params: { territoryId: made.id } })
  }

  return (
    <Dialog
      open={open}
      onClose={onClose}
      closeLabel={m.list_close()}
      title={m.territories_new()}
      busy={create.busy}
      footer={
        <Button type="submit" form={formId} variant="primary" busy={create.busy}>
          {m.territories_create()}
        </Button>
      }
    >
      <form id={formId} className={styles.form} onSubmit={(event) => void submit(event)} noValidate>
        <RegionBox
          label={m.territories_department()}
          name="region"
          placeholder={m.territories_chooseDepartment()}
          value={regionId}
          error={create.errorOf('regionId')}
          hint={departments.length === 0 ? <NoDepartment /> : undefined}
          kinds={['DEPARTMENT']}
          onChange={(id) => draft.set({ ...draft.value, regionId: id })}
        />
        <TextInput
          label={m.territories_name()}
          name="name"
          autoComplete="off"
          value={name}
          error={create.errorOf('name')}
          onChange={(event) => draft.set({ ...draft.value, name: event.currentTarget.value })}
        />
        <TextInput
          label={m.territories_nameEn()}
          name="nameEn"
          autoComplete="off"
          value={nameEn}
          error={create.errorOf('nameEn')}
          onChange={(event) => draft.set({ ...draft.value, nameEn: event.currentTarget.value })}
        />
        <ActProblem act={create} />
      </form>
    </Dialog>
  )
}

/** A territory lies in a market department; an admin makes one. */
function NoDepartment() {
  const may = useMay()
  if (!may('keepOrganisation')) return m.territories_noDepartmentAsk()
  return (
    <>
      {m.territories_noDepartment()} <Link to={paths.organisation}>{m.territories_toOrganisation()}</Link>
    </>
  )
}
