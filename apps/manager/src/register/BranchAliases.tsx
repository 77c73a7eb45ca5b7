import { Button, Field, IconButton, TextInput } from '@kewo/ui'
import { IconPlus, IconX } from '@tabler/icons-react'
import { useId, useState } from 'react'
import { useQuery } from 'urql'
import { graphql } from '@kewo/schema/client'
import { m } from '../paraglide/messages.js'
import styles from './Register.module.css'

const BranchNames = graphql(`
  query BranchNames {
    regions {
      id
      kind
      name
      closed
    }
  }
`)

type Aliases = Readonly<Record<string, string>>
type Props = { value: Aliases; onChange: (aliases: Aliases) => void }

/** Other names that a register has for our branches. A row is kept here until both of its names are written. */
export function BranchAliases({ value, onChange }: Props) {
  const [rows, setRows] = useState<readonly (readonly [string, string])[]>(() => Object.entries(value))
  const listId = useId()
  const [{ data }] = useQuery({ query: BranchNames })
  const branches = (data?.regions ?? []).filter(({ kind, closed }) => kind === 'BRANCH' && !closed)
  const set = (next: typeof rows) => {
    setRows(next)
    onChange(Object.fromEntries(next.filter(([name, branch]) => name.trim() !== '' && branch.trim() !== '')))
  }
  const change = (index: number, row: readonly [string, string]) => set(rows.with(index, row))
  return (
    <Field label={m.register_aliases()} hint={m.register_aliasesHint()}>
      {({ id, 'aria-describedby': describedBy }) => (
        <div
          id={id}
          role="group"
          aria-label={m.register_aliases()}
          aria-describedby={describedBy}
          className={styles.aliases}
        >
          {rows.map(([name, branch], index) => (
            // A row has nothing of its own but its place.
            <div key={index} className={styles.alias}>
              <TextInput
                label={m.register_aliasName()}
                name="aliasName"
                value={name}
                onChange={(event) => change(index, [event.currentTarget.value, branch])}
              />
              <TextInput
                label={m.register_aliasBranch()}
                name="aliasBranch"
                list={listId}
                value={branch}
                onChange={(event) => change(index, [name, event.currentTarget.value])}
              />
              <IconButton
                label={m.register_aliasRemove({ name })}
                onClick={() => set(rows.toSpliced(index, 1))}
              >
                <IconX aria-hidden="true" />
              </IconButton>
            </div>
          ))}
          <datalist id={listId}>
            {branches.map((one) => (
              <option key={one.id} value={one.name} />
            ))}
          </datalist>
          <div>
            <Button
              size="small"
              icon={<IconPlus aria-hidden="true" size={16} />}
              onClick={() => set([...rows, ['', '']])}
            >
              {m.register_aliasAdd()}
            </Button>
          </div>
        </div>
      )}
    </Field>
  )
}
