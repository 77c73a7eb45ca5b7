import { graphql, type FragmentOf, readFragment, type ResultOf } from '@kewo/schema/client'
import { Chip, DateTime, Table } from '@kewo/ui'
import { Link } from '@tanstack/react-router'
import list from '../list/ListPage.module.css'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { QualityPartsLine } from './QualityParts.tsx'
import { RepeatedRecord, RepeatedRecord_trace } from './RepeatedRecord.tsx'
import type { RecordsSearch } from './recordsSearch.ts'

export const RecordTable_trace = graphql(
  `
    fragment RecordTable_trace on Trace {
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

type Trace = ResultOf<typeof RecordTable_trace>
type Props = { traces: readonly FragmentOf<typeof RecordTable_trace>[]; search: RecordsSearch }

/** From here on a record says enough; below, and below the half of it, it wants talking about. */
const enough = 70
const thin = 40

/** A line a record: its score, whose it is, and in words what it lacks most. */
export function RecordTable({ traces, search }: Props) {
  return (
    <Table label={m.traces_title()}>
      <thead>
        <tr>
          <th scope="col" data-number="">
            {m.traces_score()}
          </th>
          <th scope="col">{m.traces_record()}</th>
          <th scope="col">{m.traces_author()}</th>
          <th scope="col" data-wide="">
            {m.traces_when()}
          </th>
        </tr>
      </thead>
      <tbody>
        {readFragment(RecordTable_trace, traces).map((trace) => (
          <tr key={trace.id}>
            <td data-number="">
              <Score score={trace.qualityScore ?? 0} />
            </td>
            <td>
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
            </td>
            <td>
              <Link to={paths.traces} search={{ ...search, after: undefined, staff: trace.visit.staff.id }}>
                {trace.visit.staff.name}
              </Link>
            </td>
            <td data-wide="">
              <DateTime value={trace.submittedAt} />
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

function Score({ score }: { score: number }) {
  return <Chip tone={score >= enough ? 'jade' : score >= thin ? 'amber' : 'red'}>{score}</Chip>
}

/** The reason of the part that has lost most points; null when nothing is lacking. */
function lacking({ qualityParts }: Trace): string | null {
  const [worst] = (qualityParts ?? []).toSorted((one, other) => lost(other) - lost(one))
  return worst && lost(worst) > 0 ? worst.reason : null
}

const lost = ({ points, outOf }: { points: number; outOf: number }) => outOf - points
