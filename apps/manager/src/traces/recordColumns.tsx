import { graphql, type ResultOf } from '@kewo/schema/client'
import { Chip, DateTime } from '@kewo/ui'
import { Link } from '@tanstack/react-router'
import type { Column } from '../list/column.ts'
import type { FileColumn } from '../list/fileLines.ts'
import list from '../list/ListPage.module.css'
import { firstPage } from '../list/listSearch.ts'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { QualityPartsLine } from './QualityParts.tsx'
import type { RecordsSearch } from './recordsSearch.ts'
import { RepeatedRecord, RepeatedRecord_trace } from './RepeatedRecord.tsx'

export const recordColumns_trace = graphql(
  `
    fragment recordColumns_trace on Trace {
      id
      qualityScore
      summary
      submittedAt
      qualityParts {
        part
        points
        outOf
        reason
      }
      repeats {
        id
        ...RepeatedRecord_trace
      }
      visit {
        id
        staff {
          id
          name
        }
        retailer {
          id
          name
        }
      }
    }
  `,
  [RepeatedRecord_trace],
)

type Trace = ResultOf<typeof recordColumns_trace>

/** From here on a record says enough; below, and below the half of it, it wants talking about. */
const enough = 70
const thin = 40

/** Of a record its score, whose it is, and in words what it lacks most. */
export const recordColumns = (search: RecordsSearch): Column<Trace>[] => [
  {
    id: 'score',
    label: m.traces_score(),
    sort: { by: 'QUALITY', direction: 'ASC' },
    number: true,
    always: true,
    text: ({ qualityScore }) => qualityScore,
    cell: ({ qualityScore }) => <Score score={qualityScore ?? 0} />,
  },
  {
    id: 'record',
    label: m.traces_record(),
    always: true,
    text: ({ visit }) => visit.retailer.name,
    cell: (trace) => (
      <>
        <Link to={paths.visit} params={{ visitId: trace.visit.id }}>
          {trace.visit.retailer.name}
        </Link>
        <small className={list.under}>{lacking(trace) ?? trace.summary}</small>
        {trace.repeats && (
          <small className={list.under}>
            <RepeatedRecord trace={trace.repeats} />
          </small>
        )}
        <small className={list.under}>
          <QualityPartsLine parts={trace.qualityParts ?? []} />
        </small>
      </>
    ),
  },
  {
    id: 'author',
    label: m.traces_author(),
    text: ({ visit: { staff } }) => staff.name,
    cell: ({ visit: { staff } }) => (
      <Link to={paths.traces} search={{ ...search, ...firstPage, staff: staff.id }}>
        {staff.name}
      </Link>
    ),
  },
  {
    id: 'when',
    label: m.traces_when(),
    sort: { by: 'SUBMITTED', direction: 'DESC' },
    wide: true,
    text: ({ submittedAt }, when) => when(submittedAt),
    cell: ({ submittedAt }) => <DateTime value={submittedAt} />,
  },
]

/** In a file, what the record says and what it lacks have columns of their own. */
export const recordInFile = (): FileColumn<Trace>[] => [
  { label: m.traces_summary(), text: ({ summary }) => summary },
  { label: m.traces_lacking(), text: lacking },
]

/** By which a record is told from the others where it is chosen. */
export const recordName = ({ visit: { retailer, staff } }: Trace): string =>
  m.traces_repeated({ shop: retailer.name, author: staff.name })

function Score({ score }: { score: number }) {
  return <Chip tone={score >= enough ? 'jade' : score >= thin ? 'amber' : 'red'}>{score}</Chip>
}

/** The reason of the part that has lost most points; null when nothing is lacking. */
function lacking({ qualityParts }: Trace): string | null {
  const [worst] = (qualityParts ?? []).toSorted((one, other) => lost(other) - lost(one))
  return worst && lost(worst) > 0 ? worst.reason : null
}

const lost = ({ points, outOf }: { points: number; outOf: number }) => outOf - points
