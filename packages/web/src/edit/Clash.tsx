import { Button, Card } from '@kewo/ui'
import { m } from '../paraglide/messages.js'
import styles from './Clash.module.css'
import { type EditWords, saidOf } from './editWords.ts'
import { Sides } from './Sides.tsx'
import type { Edit } from './useEdit.ts'

type Props<Value> = { edit: Edit<Value>; fields: EditWords<Value> }

/** Somebody else has saved the same meanwhile: mine beside theirs, field by field, to keep or to take. */
export function Clash<Value extends object>({ edit, fields }: Props<Value>) {
  const { clashing, value, theirs, settle } = edit
  if (clashing.length === 0) return null
  return (
    <Card tone="amber" className={styles.clash} role="alert" tabIndex={-1} data-act-problem>
      <h2>{m.edit_clashTitle()}</h2>
      <p>{m.edit_clashWords()}</p>
      {clashing.map((field) => (
        <Sides
          key={String(field)}
          label={fields[field].label}
          level="h3"
          mine={{
            said: saidOf(fields[field], value[field]),
            action: (
              <Button size="small" onClick={() => settle(field, 'mine')}>
                {m.edit_keepMine()}
              </Button>
            ),
          }}
          theirs={{
            said: saidOf(fields[field], theirs[field]),
            action: (
              <Button size="small" onClick={() => settle(field, 'theirs')}>
                {m.edit_takeTheirs()}
              </Button>
            ),
          }}
        />
      ))}
    </Card>
  )
}
