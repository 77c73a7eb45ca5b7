import { ActProblem, Refused, useAct } from '@kewo/web/act'
import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { Button, Dialog, TextInput } from '@kewo/ui'
import { type FormEvent, useId, useState } from 'react'
import { m } from '../paraglide/messages.js'
import styles from './Territories.module.css'

export const RenameTerritory_territory = graphql(`
  fragment RenameTerritory_territory on Territory {
    id
    edition
    name
    nameEn
  }
`)

const Rename = graphql(
  `
    mutation RenameTerritory($id: ID!, $expected: Edition!, $name: String!, $nameEn: String) {
      renameTerritory(id: $id, expected: $expected, name: $name, nameEn: $nameEn) {
        __typename
        ...RenameTerritory_territory
        ...Refused
      }
    }
  `,
  [RenameTerritory_territory, Refused],
)

export function RenameTerritory({ territory }: { territory: FragmentOf<typeof RenameTerritory_territory> }) {
  const { id, edition, name, nameEn } = readFragment(RenameTerritory_territory, territory)
  const formId = useId()
  const [typed, setTyped] = useState<{ name: string; nameEn: string } | null>(null)
  const rename = useAct(Rename)

  async function submit(event: FormEvent) {
    event.preventDefault()
    if (!typed) return
    if (await rename.send({ id, expected: edition, ...typed })) setTyped(null)
  }

  return (
    <>
      <Button onClick={() => setTyped({ name, nameEn: nameEn ?? '' })}>{m.territories_rename()}</Button>
      <Dialog
        open={typed !== null}
        onClose={() => setTyped(null)}
        closeLabel={m.list_close()}
        title={m.territories_rename()}
        busy={rename.busy}
        footer={
          <Button type="submit" form={formId} variant="primary" busy={rename.busy}>
            {m.territories_save()}
          </Button>
        }
      >
        <form id={formId} className={styles.form} onSubmit={(event) => void submit(event)} noValidate>
          <TextInput
            label={m.territories_name()}
            value={typed?.name ?? ''}
            error={rename.errorOf('name')}
            onChange={(event) => setTyped({ nameEn: '', ...typed, name: event.currentTarget.value })}
          />
          <TextInput
            label={m.territories_nameEn()}
            value={typed?.nameEn ?? ''}
            error={rename.errorOf('nameEn')}
            onChange={(event) => setTyped({ name: '', ...typed, nameEn: event.currentTarget.value })}
          />
          <ActProblem act={rename} />
        </form>
      </Dialog>
    </>
  )
}
