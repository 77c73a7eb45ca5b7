import { graphql, type FragmentOf, readFragment, type ResultOf } from '@kewo/schema/client'
import { readWholeNumber } from '@kewo/domain'
import { Button, Card, Section, TextInput } from '@kewo/ui'
import { formatLabel } from '@kewo/ui/labels'
import { useState } from 'react'
import type { Column } from '../list/column.ts'
import { ListTable } from '../list/ListTable.tsx'
import { m } from '../paraglide/messages.js'
import { DateColumns, DateColumns_preview } from './DateColumns.tsx'
import { Figures } from './Figures.tsx'
import { importFigures } from './importFigures.ts'
import styles from './Register.module.css'
import { KindChip } from './KindChip.tsx'
import { RemarkGroups, RemarkGroups_group } from './RemarkGroups.tsx'

const LookRow_row = graphql(`
  fragment LookRow_row on RegisterRow {
    line
    licenceNumber
    taken
    name
    address
    branch
    department
    format
    remarks {
      kind
      field
      message
      value
    }
  }
`)

export const LookStep_preview = graphql(
  `
    fragment LookStep_preview on RegisterPreview {
      rows
      ...DateColumns_preview
      firstRows {
        ...LookRow_row
      }
      refusedRows {
        ...LookRow_row
      }
      remarks {
        ...RemarkGroups_group
      }
      known
      numberToType
      created
      updated
      unchanged
      skipped
      refused
      corrected
      doubtful
      unclear
      closed
      reopened
      moved
      dateLost
    }
  `,
  [DateColumns_preview, LookRow_row, RemarkGroups_group],
)

type Props = {
  fileName: string
  preview: FragmentOf<typeof LookStep_preview>
  busy: boolean
  problem: string | undefined
  onBack: () => void
  /** With the number of shops that would be closed or moved, where that is asked for. */
  onStart: (typed: number | null) => void
}

/** What the import would do, before it does anything. */
export function LookStep({ fileName, preview, busy, problem, onBack, onStart }: Props) {
  const shown = readFragment(LookStep_preview, preview)
  const { rows, firstRows, refusedRows, remarks, known, numberToType } = shown
  const [typed, setTyped] = useState('')
  const number = readWholeNumber(typed)
  return (
    <div className={styles.step}>
      <Card padding="roomy" className={styles.step}>
        <p>{m.register_lookWords({ fileName, count: rows })}</p>
        <Section flush title={m.register_effects()} note={m.register_known({ count: known })}>
          <Figures figures={importFigures(shown)} />
        </Section>
        <DateColumns preview={shown} />
        <RemarkGroups groups={remarks} />
        {numberToType !== null && (
          <Card tone="red" className={styles.step}>
            <p>
              {m.register_typeWords({
                count: numberToType,
                known: known,
              })}
            </p>
            <TextInput
              label={m.register_typeLabel()}
              hint={m.register_typeHint({ count: numberToType })}
              name="typed"
              inputMode="numeric"
              autoComplete="off"
              value={typed}
              onChange={(event) => setTyped(event.currentTarget.value)}
            />
          </Card>
        )}
        <div className={styles.acts}>
          <Button onClick={onBack}>{m.register_backToColumns()}</Button>
          <Button
            variant="primary"
            busy={busy}
            disabled={numberToType !== null && number !== numberToType}
            onClick={() => onStart(numberToType === null ? null : number)}
          >
            {m.register_start({ count: rows })}
          </Button>
        </div>
        <div aria-live="assertive">{problem && <p className={styles.problem}>{problem}</p>}</div>
      </Card>
      <Rows title={m.register_firstRowsRead()} rows={firstRows} />
      {refusedRows.length > 0 && <Rows title={m.register_refusedRows()} rows={refusedRows} />}
    </div>
  )
}

function Rows({ title, rows }: { title: string; rows: readonly FragmentOf<typeof LookRow_row>[] }) {
  return (
    <Section flush title={title}>
      <ListTable
        id="lookRows"
        label={`${title} · ${m.register_rows()}`}
        columns={columns()}
        rows={readFragment(LookRow_row, rows).map((row) => ({ ...row, id: String(row.line) }))}
      />
    </Section>
  )
}

type Row = ResultOf<typeof LookRow_row>

const columns = (): Column<Row>[] => [
  {
    id: 'line',
    label: m.register_line(),
    number: true,
    always: true,
    value: ({ line }) => line,
    cell: ({ line }) => line,
  },
  {
    id: 'licence',
    label: m.register_licenceNumber(),
    className: styles.short,
    value: ({ licenceNumber }) => licenceNumber,
    cell: ({ licenceNumber }) => licenceNumber ?? '—',
  },
  {
    id: 'name',
    label: m.retailers_name(),
    always: true,
    value: ({ name }) => name,
    text: ({ name }) => name,
    cell: ({ name, address }) => (
      <>
        {name ?? '—'}
        <small className={styles.remark}>{address}</small>
      </>
    ),
  },
  {
    id: 'where',
    label: m.register_where(),
    cell: ({ branch, department }) => [branch, department].filter(Boolean).join(' / ') || '—',
  },
  {
    id: 'format',
    label: m.retailers_format(),
    className: styles.short,
    wide: true,
    cell: ({ format }) => (format ? formatLabel(format) : '—'),
  },
  {
    id: 'remarks',
    label: m.register_remarks(),
    text: ({ remarks }) => remarks.map(({ message }) => message).join(m.list_comma()),
    cell: ({ remarks }) =>
      remarks.map(({ kind, field, message, value }, index) => (
        <span key={index} className={styles.remark}>
          <KindChip kind={kind} /> {field ? m.register_about({ field, message }) : message}{' '}
          {value && <small>({value})</small>}
        </span>
      )),
  },
]
