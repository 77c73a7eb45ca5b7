import { failureOf, useDraft } from '@kewo/client'
import { graphql } from '@kewo/schema/client'
import { Button, Dialog, Select, showToast, TextInput } from '@kewo/ui'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useId, useState } from 'react'
import { useMutation } from 'urql'
import { failureWords } from '../failure/failureWords.ts'
import { useRegions } from '../list/useRegions.ts'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import styles from './Territories.module.css'

const CreateTerritory = graphql(`
  mutation CreateTerritory($regionId: ID!, $name: String!, $nameEn: String) {
    createTerritory(regionId: $regionId, name: $name, nameEn: $nameEn) {
      __typename
      ... on Territory {
        id
        name
      }
      ... on InvalidInput {
        field
        message
      }
    }
  }
`)

export function NewTerritoryDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const formId = useId()
  const navigate = useNavigate()
  const departments = useRegions(['DEPARTMENT'])
  const draft = useDraft('territory.new', { regionId: '', name: '', nameEn: '' })
  const [problem, setProblem] = useState<{ field: string; message: string } | null>(null)
  const [{ fetching }, create] = useMutation(CreateTerritory)
  const { regionId, name, nameEn } = draft.value
  const error = (field: string) => (problem?.field === field ? problem.message : undefined)

  async function submit(event: FormEvent) {
    event.preventDefault()
    if (!regionId) return setProblem({ field: 'regionId', message: m.territories_chooseDepartment() })
    const { data, error: failed } = await create(draft.value)
    if (failed) return void showToast({ tone: 'red', words: failureWords(failureOf(failed)) })
    const answer = data?.createTerritory
    if (answer?.__typename === 'InvalidInput') return setProblem(answer)
    if (answer?.__typename !== 'Territory') return
    draft.clear()
    void navigate({ to: paths.territory, params: { territoryId: answer.id } })
  }

  return (
    <Dialog
      open={open}
      onClose={onClose}
      closeLabel={m.list_close()}
      title={m.territories_new()}
      busy={fetching}
      footer={
        <Button type="submit" form={formId} variant="primary" busy={fetching}>
          {m.territories_create()}
        </Button>
      }
    >
      <form id={formId} className={styles.form} onSubmit={(event) => void submit(event)} noValidate>
        <Select
          label={m.territories_department()}
          name="region"
          placeholder={m.territories_chooseDepartment()}
          value={regionId}
          error={error('regionId')}
          options={departments}
          onChange={(event) => draft.set({ ...draft.value, regionId: event.currentTarget.value })}
        />
        <TextInput
          label={m.territories_name()}
          name="name"
          autoComplete="off"
          value={name}
          error={error('name')}
          onChange={(event) => draft.set({ ...draft.value, name: event.currentTarget.value })}
        />
        <TextInput
          label={m.territories_nameEn()}
          name="nameEn"
          autoComplete="off"
          value={nameEn}
          error={error('nameEn')}
          onChange={(event) => draft.set({ ...draft.value, nameEn: event.currentTarget.value })}
        />
      </form>
    </Dialog>
  )
}
