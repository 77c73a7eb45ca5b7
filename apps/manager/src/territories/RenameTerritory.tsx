import { failureOf } from '@kewo/client'
import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { Button, Dialog, TextInput } from '@kewo/ui'
import { type FormEvent, useId, useState } from 'react'
import { useMutation } from 'urql'
import { failureWords } from '../failure/failureWords.ts'
import { m } from '../paraglide/messages.js'
import styles from './Territories.module.css'

export const RenameTerritory_territory = graphql(`
  fragment RenameTerritory_territory on Territory {
    id
    name
    nameEn
  }
`)

const Rename = graphql(
  `
    mutation RenameTerritory($id: ID!, $expectedName: String!, $name: String!, $nameEn: String) {
      renameTerritory(id: $id, expectedName: $expectedName, name: $name, nameEn: $nameEn) {
        __typename
        ...RenameTerritory_territory
        ... on Refusal {
          message
        }
        ... on InvalidInput {
          field
        }
      }
    }
  `,
  [RenameTerritory_territory],
)

export function RenameTerritory({ territory }: { territory: FragmentOf<typeof RenameTerritory_territory> }) {
  const { id, name, nameEn } = readFragment(RenameTerritory_territory, territory)
  const formId = useId()
  const [typed, setTyped] = useState<{ name: string; nameEn: string } | null>(null)
  const [problem, setProblem] = useState<{ field: string; message: string } | null>(null)
  const [{ fetching }, rename] = useMutation(Rename)

  async function submit(event: FormEvent) {
    event.preventDefault()
    if (!typed) return
    const { data, error } = await rename({ id, expectedName: name, ...typed })
    if (error) return setProblem({ field: 'name', message: failureWords(failureOf(error)) })
    const answer = data?.renameTerritory
    if (answer?.__typename === 'Territory') return setTyped(null)
    if (answer) setProblem({ field: 'field' in answer ? answer.field : 'name', message: answer.message })
  }

  return (
    <>
      <Button onClick={() => setTyped({ name, nameEn: nameEn ?? '' })}>{m.territories_rename()}</Button>
      <Dialog
        open={typed !== null}
        onClose={() => setTyped(null)}
        closeLabel={m.list_close()}
        title={m.territories_rename()}
        busy={fetching}
        footer={
          <Button type="submit" form={formId} variant="primary" busy={fetching}>
            {m.territories_save()}
          </Button>
        }
      >
        <form id={formId} className={styles.form} onSubmit={(event) => void submit(event)} noValidate>
          <TextInput
            label={m.territories_name()}
            value={typed?.name ?? ''}
            error={problem?.field === 'name' && problem.message}
            onChange={(event) => setTyped({ nameEn: '', ...typed, name: event.currentTarget.value })}
          />
          <TextInput
            label={m.territories_nameEn()}
            value={typed?.nameEn ?? ''}
            error={problem?.field === 'nameEn' && problem.message}
            onChange={(event) => setTyped({ name: '', ...typed, nameEn: event.currentTarget.value })}
          />
        </form>
      </Dialog>
    </>
  )
}
