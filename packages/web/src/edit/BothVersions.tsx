import { Button, ButtonRow, Card } from '@kewo/ui'
import { m } from '../paraglide/messages.js'
import styles from './Clash.module.css'
import { type EditWords, saidOf } from './editWords.ts'
import { same } from './mergeEdits.ts'
import { Sides } from './Sides.tsx'

type Props<Value> = {
  /** Who has saved meanwhile, and that one is to be chosen. */
  title: string
  mine: Value
  theirs: Value
  fields: Partial<EditWords<Value>>
  onMine: () => void
  onTheirs: () => void
}

/** A draft that another device has saved meanwhile: where the two differ, and which one is gone on with. */
export function BothVersions<Value extends object>({ title, mine, theirs, fields, ...choose }: Props<Value>) {
  const differing = (Object.keys(fields) as (keyof Value)[]).filter(
    (field) => !same(mine[field], theirs[field]),
  )
  return (
    <Card tone="amber" role="alert" className={styles.clash}>
      <p>{title}</p>
      {differing.map((field) => (
        <Sides
          key={String(field)}
          label={fields[field]!.label}
          level="h2"
          mine={{ said: saidOf(fields[field]!, mine[field]) }}
          theirs={{ said: saidOf(fields[field]!, theirs[field]) }}
        />
      ))}
      <ButtonRow>
        <Button onClick={choose.onTheirs}>{m.edit_takeTheirs()}</Button>
        <Button variant="primary" onClick={choose.onMine}>
          {m.edit_keepMine()}
        </Button>
      </ButtonRow>
    </Card>
  )
}
