import { Button, Card } from '@kewo/ui'
import type { ReactNode } from 'react'
import { m } from '../paraglide/messages.js'
import styles from './Clash.module.css'
import type { Edit } from './useEdit.ts'

/** How each field of a form is called, and what it says in words where it is no text or number. */
export type EditWords<Value> = {
  [Field in keyof Value]: { label: string; words?: (value: Value[Field]) => ReactNode }
}

type Props<Value> = { edit: Edit<Value>; fields: EditWords<Value> }

/** Somebody else has saved the same meanwhile: mine beside theirs, field by field, to keep or to take. */
export function Clash<Value extends object>({ edit, fields }: Props<Value>) {
  const { clashing, value, theirs, settle } = edit
  if (clashing.length === 0) return null
  const said = (field: keyof Value, of: Value) => {
    const { words } = fields[field]
    return (words ? words(of[field]) : String(of[field] ?? '')) || m.edit_nothing()
  }
  return (
    <Card tone="amber" className={styles.clash} role="alert" tabIndex={-1} data-act-problem>
      <h2>{m.edit_clashTitle()}</h2>
      <p>{m.edit_clashWords()}</p>
      {clashing.map((field) => (
        <section key={String(field)} aria-label={fields[field].label} className={styles.field}>
          <h3>{fields[field].label}</h3>
          <div className={styles.sides}>
            <div className={styles.side}>
              <p className={styles.whose}>{m.edit_mine()}</p>
              <p className={styles.said}>{said(field, value)}</p>
              <Button size="small" onClick={() => settle(field, 'mine')}>
                {m.edit_keepMine()}
              </Button>
            </div>
            <div className={styles.side}>
              <p className={styles.whose}>{m.edit_theirs()}</p>
              <p className={styles.said}>{said(field, theirs)}</p>
              <Button size="small" onClick={() => settle(field, 'theirs')}>
                {m.edit_takeTheirs()}
              </Button>
            </div>
          </div>
        </section>
      ))}
    </Card>
  )
}
