import { Button, Checkbox, Dialog } from '@kewo/ui'
import { IconColumns } from '@tabler/icons-react'
import { useState } from 'react'
import { m } from '../paraglide/messages.js'
import { type Column, type ColumnChoice, isShown } from './column.ts'
import styles from './ListPage.module.css'

type Props<Row> = {
  columns: readonly Column<Row>[]
  choice: ColumnChoice
  onChoose: (choice: ColumnChoice) => void
  narrow: boolean
}

/** Which columns a table shows; a choice takes effect at once and is remembered. */
export function ColumnButton<Row>({ columns, choice, onChoose, narrow }: Props<Row>) {
  const [open, setOpen] = useState(false)
  const close = () => setOpen(false)
  const free = columns.filter(({ always }) => !always)
  if (columns.length <= 3 || free.length === 0) return null
  return (
    <>
      <Button size="small" icon={<IconColumns aria-hidden="true" />} onClick={() => setOpen(true)}>
        {m.list_columns()}
      </Button>
      <Dialog
        open={open}
        onClose={close}
        closeLabel={m.list_close()}
        title={m.list_columnsTitle()}
        footer={
          <>
            <Button onClick={() => onChoose({})}>{m.list_columnsUsual()}</Button>
            <Button variant="primary" onClick={close}>
              {m.list_columnsDone()}
            </Button>
          </>
        }
      >
        <p>{m.list_columnsHint()}</p>
        <div className={styles.choices}>
          {free.map((column) => (
            <Checkbox
              key={column.id}
              label={column.label}
              checked={isShown(column, choice, narrow)}
              onChange={(event) => onChoose({ ...choice, [column.id]: event.currentTarget.checked })}
            />
          ))}
        </div>
      </Dialog>
    </>
  )
}
