import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { Button, Card, Chip, type ChipTone, Section, Table } from '@kewo/ui'
import { formatLabel, inLocale } from '@kewo/ui/labels'
import { type RegisterIssueKind, registerIssueKindWords } from '@kewo/domain'
import { m } from '../paraglide/messages.js'
import { DateColumns, DateColumns_preview } from './DateColumns.tsx'
import { issueTones } from './issueTones.ts'
import styles from './Imports.module.css'

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
      refused {
        ...LookRow_row
      }
      reasons {
        code
        kind
        message
        rows
      }
    }
  `,
  [DateColumns_preview, LookRow_row],
)

type Props = {
  fileName: string
  preview: FragmentOf<typeof LookStep_preview>
  busy: boolean
  problem: string | undefined
  onBack: () => void
  onStart: () => void
}

/** What the import would do, before it does anything. */
export function LookStep({ fileName, preview, busy, problem, onBack, onStart }: Props) {
  const shown = readFragment(LookStep_preview, preview)
  const { rows, firstRows, refused, reasons } = shown
  return (
    <div className={styles.step}>
      <Card padding="roomy" className={styles.step}>
        <p>{m.imports_lookWords({ fileName, count: rows })}</p>
        <DateColumns preview={shown} />
        {reasons.length === 0 ? (
          <p className={styles.quiet}>{m.imports_noRemarks()}</p>
        ) : (
          <Table label={m.imports_remarks()}>
            <thead>
              <tr>
                <th scope="col">{m.imports_outcome()}</th>
                <th scope="col">{m.imports_reason()}</th>
                <th scope="col" data-number="">
                  {m.imports_rows()}
                </th>
              </tr>
            </thead>
            <tbody>
              {reasons.map(({ code, kind, message, rows: count }) => (
                <tr key={code}>
                  <td className={styles.short}>
                    <KindChip kind={kind} />
                  </td>
                  <td>{message}</td>
                  <td data-number="">{count.toLocaleString()}</td>
                </tr>
              ))}
            </tbody>
          </Table>
        )}
        <div className={styles.acts}>
          <Button onClick={onBack}>{m.imports_backToColumns()}</Button>
          <Button variant="primary" busy={busy} onClick={onStart}>
            {m.imports_start({ count: rows })}
          </Button>
        </div>
        <div aria-live="assertive">{problem && <p className={styles.problem}>{problem}</p>}</div>
      </Card>
      <Rows title={m.imports_firstRowsRead()} rows={firstRows} />
      {refused.length > 0 && <Rows title={m.imports_refusedRows()} rows={refused} />}
    </div>
  )
}

export function KindChip({ kind }: { kind: RegisterIssueKind }) {
  const tone: ChipTone = issueTones[kind]
  return <Chip tone={tone}>{inLocale(registerIssueKindWords[kind])}</Chip>
}

function Rows({ title, rows }: { title: string; rows: readonly FragmentOf<typeof LookRow_row>[] }) {
  return (
    <Section flush title={title}>
      <Table label={`${title} · ${m.imports_rows()}`}>
        <thead>
          <tr>
            <th scope="col" data-number="">
              {m.imports_line()}
            </th>
            <th scope="col">{m.imports_licenceNumber()}</th>
            <th scope="col">{m.retailers_name()}</th>
            <th scope="col">{m.imports_where()}</th>
            <th scope="col" data-wide="">
              {m.retailers_format()}
            </th>
            <th scope="col">{m.imports_remarks()}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((masked) => {
            const row = readFragment(LookRow_row, masked)
            return (
              <tr key={row.line}>
                <td data-number="">{row.line}</td>
                <td className={styles.short}>{row.licenceNumber ?? '—'}</td>
                <td>
                  {row.name ?? '—'}
                  <small className={styles.remark}>{row.address}</small>
                </td>
                <td>{[row.branch, row.department].filter(Boolean).join(' / ') || '—'}</td>
                <td className={styles.short} data-wide="">
                  {row.format ? formatLabel(row.format) : '—'}
                </td>
                <td>
                  {row.remarks.map(({ kind, field, message, value }, index) => (
                    <span key={index} className={styles.remark}>
                      <KindChip kind={kind} /> {field ? m.imports_about({ field, message }) : message}{' '}
                      {value && <small>({value})</small>}
                    </span>
                  ))}
                </td>
              </tr>
            )
          })}
        </tbody>
      </Table>
    </Section>
  )
}
