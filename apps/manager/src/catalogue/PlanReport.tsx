import { type CatalogueColumn, catalogueColumns, catalogueWords } from '@kewo/domain'
import { Button, Chip, type ChipTone, List, ListRow } from '@kewo/ui'
import { inLocale } from '@kewo/ui/labels'
import { m } from '../paraglide/messages.js'
import styles from './Catalogue.module.css'
import type { Outcome, Plan, PlannedRow } from './sendCatalogue.ts'

const tones: Record<Outcome, ChipTone> = { NEW: 'jade', CHANGED: 'sky', SAME: 'gray', REFUSED: 'red' }
const words: Record<Outcome, () => string> = {
  NEW: m.catalogue_new,
  CHANGED: m.catalogue_changed,
  SAME: m.catalogue_same,
  REFUSED: m.catalogue_refused,
}

type Props = { plan: Plan; busy: boolean; onImport: () => void }

/** What an import would do, row by row: what is to be mended first, then each change before it is made. */
export function PlanReport({ plan, busy, onImport }: Props) {
  const count = (outcome: Outcome) => plan.rows.filter((row) => row.outcome === outcome).length
  const faulty = count('REFUSED')
  const doing = count('NEW') + count('CHANGED')
  const shown = plan.rows
    .filter(({ outcome }) => outcome !== 'SAME')
    .toSorted((one, other) => Number(other.outcome === 'REFUSED') - Number(one.outcome === 'REFUSED'))
  return (
    <section className={styles.part} aria-label={m.catalogue_report()}>
      <p role="status">
        {m.catalogue_counts({
          fresh: count('NEW'),
          changed: count('CHANGED'),
          same: count('SAME'),
          refused: faulty,
        })}
      </p>
      {plan.strayPictures.length > 0 && (
        <p className={styles.quiet}>
          {m.catalogue_stray({ names: plan.strayPictures.slice(0, 20).join('、') })}
        </p>
      )}
      <List look="joined">
        {shown.map((row) => (
          <ListRow
            key={row.line}
            title={row.name || row.code || m.catalogue_line({ line: row.line })}
            beside={<Chip tone={tones[row.outcome]}>{words[row.outcome]()}</Chip>}
            sub={m.catalogue_lineAndCode({ line: row.line, code: row.code })}
            note={<Said row={row} />}
          />
        ))}
      </List>
      <div>
        <Button
          variant="primary"
          busy={busy}
          disabledReason={
            faulty > 0 ? m.catalogue_mendFirst({ count: faulty }) : doing === 0 ? m.catalogue_nothing() : null
          }
          onClick={onImport}
        >
          {m.catalogue_import({ count: doing })}
        </Button>
      </div>
    </section>
  )
}

function Said({ row }: { row: PlannedRow }) {
  if (row.faults.length > 0)
    return (
      <>
        {row.faults.map(({ column, message }) => (
          <span key={`${column} ${message}`} className={styles.said}>
            {message}
          </span>
        ))}
      </>
    )
  if (row.outcome === 'NEW') return null
  return (
    <>
      {row.changes.map(({ column, from, to }) => (
        <span key={column} className={styles.said}>
          {column === 'picture'
            ? m.catalogue_newPicture()
            : m.catalogue_change({
                column: columnWords(column),
                from: from || m.catalogue_empty(),
                to: to || m.catalogue_empty(),
              })}
        </span>
      ))}
    </>
  )
}

const columnWords = (column: string): string =>
  catalogueColumns.some((each) => each === column)
    ? inLocale(catalogueWords(column as CatalogueColumn))
    : column
