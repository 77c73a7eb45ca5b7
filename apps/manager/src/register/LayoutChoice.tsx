import { oneOf } from '@kewo/web/page'
import { registerEncodings, type RegisterLayout } from '@kewo/domain'
import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { Card, Section, Select } from '@kewo/ui'
import { m } from '../paraglide/messages.js'
import { encodingLabel } from './encodingLabel.ts'
import styles from './Register.module.css'

export const LayoutChoice_head = graphql(`
  fragment LayoutChoice_head on RegisterHead {
    encoding
    sheets
    sheet
    headerRow
    headerRows
    isKnown
    topRows {
      line
      cells
    }
  }
`)

type Props = {
  head: FragmentOf<typeof LayoutChoice_head>
  layout: RegisterLayout
  onChange: (layout: RegisterLayout) => void
}

/** Where in the file the register stands: told from the file, or chosen by hand. */
export function LayoutChoice({ head: of, layout, onChange }: Props) {
  const head = readFragment(LayoutChoice_head, of)
  const { encoding, sheets, sheet, headerRow, headerRows, isKnown, topRows } = head
  const change = (over: Partial<RegisterLayout>) => onChange({ ...layout, ...over })
  const told = (chosen: unknown, what: string) => ({
    value: '',
    label: chosen === null ? m.register_told({ what }) : m.register_told({ what: '…' }),
  })
  const rows = { 1: m.register_oneRow(), 2: m.register_twoRows() }
  const shown = topRows.some(({ line }) => line === headerRow)
    ? topRows
    : [...topRows, { line: headerRow, cells: [] }]
  return (
    <Section flush title={m.register_layout()} note={m.register_layoutHint()}>
      <div className={styles.step}>
        {!isKnown && (
          <Card tone="amber">
            <p role="status">{m.register_wordless()}</p>
          </Card>
        )}
        <div className={styles.fields}>
          {encoding !== null && (
            <Select
              label={m.register_encoding()}
              hint={m.register_encodingHint()}
              name="layout.encoding"
              value={layout.encoding ?? ''}
              options={[
                told(layout.encoding, encodingLabel(encoding)),
                ...registerEncodings.map((value) => ({ value, label: encodingLabel(value) })),
              ]}
              onChange={(event) =>
                change({ encoding: oneOf(registerEncodings, event.currentTarget.value) ?? null })
              }
            />
          )}
          {sheets.length > 1 && (
            <Select
              label={m.register_sheet()}
              hint={m.register_sheetHint()}
              name="layout.sheet"
              value={layout.sheet ?? ''}
              options={[
                told(layout.sheet, sheet ?? ''),
                ...sheets.map((name) => ({ value: name, label: name })),
              ]}
              onChange={(event) => change({ sheet: event.currentTarget.value || null, headerRow: null })}
            />
          )}
          <Select
            label={m.register_headerRow()}
            hint={m.register_headerRowHint()}
            name="layout.headerRow"
            value={String(layout.headerRow ?? '')}
            options={[
              told(layout.headerRow, m.register_rowOnly({ line: headerRow })),
              ...shown.map(({ line, cells }) => ({ value: String(line), label: rowLabel(line, cells) })),
            ]}
            onChange={(event) => change({ headerRow: Number(event.currentTarget.value) || null })}
          />
          <Select
            label={m.register_headerRows()}
            hint={m.register_headerRowsHint()}
            name="layout.headerRows"
            value={String(layout.headerRows ?? '')}
            options={[
              told(layout.headerRows, headerRows === 2 ? rows[2] : rows[1]),
              { value: '1', label: rows[1] },
              { value: '2', label: rows[2] },
            ]}
            onChange={(event) =>
              change({ headerRows: ({ 1: 1, 2: 2 } as const)[event.currentTarget.value] ?? null })
            }
          />
        </div>
      </div>
    </Section>
  )
}

const longestLabel = 40

function rowLabel(line: number, cells: readonly string[]): string {
  const words = cells.filter((cell) => cell.trim() !== '').join(' · ')
  const cut = words.length > longestLabel ? `${words.slice(0, longestLabel)}…` : words
  return cut === '' ? m.register_rowOnly({ line }) : m.register_row({ line, words: cut })
}
