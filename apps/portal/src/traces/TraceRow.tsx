import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { Avatar, DateTime, ListRow } from '@kewo/ui'
import { Link } from '@tanstack/react-router'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { AnswerChip, AnswerChip_trace } from '@kewo/web/traces'

export const TraceRow_trace = graphql(
  `
    fragment TraceRow_trace on Trace {
      id
      summary
      version
      isNewest
      submittedAt
      answerableUntil
      answerState
      visit {
        id
        startedAt
        staff {
          id
          name
        }
      }
      ...AnswerChip_trace
    }
  `,
  [AnswerChip_trace],
)

/** One record about the shop: who came when, and what came of it. */
export function TraceRow({ trace }: { trace: FragmentOf<typeof TraceRow_trace> }) {
  const row = readFragment(TraceRow_trace, trace)
  const { id, summary, version, isNewest, submittedAt, answerableUntil, answerState, visit } = row
  return (
    <ListRow
      leading={<Avatar name={visit.staff.name} />}
      chips={
        <>
          <AnswerChip trace={row} />
          {version > 1 && m.traces_correction({ number: version })}
          {!isNewest && m.traces_corrected()}
        </>
      }
      title={
        <DateTime
          value={visit.startedAt ?? submittedAt}
          form="day"
          words={(day) => m.traces_cameBy({ day, name: visit.staff.name })}
        />
      }
      sub={summary}
      note={
        answerState === 'AWAITED' &&
        isNewest && (
          <>
            <DateTime
              value={answerableUntil}
              form="nearDayAndTime"
              words={(time) => m.traces_answerUntil({ time })}
            />
          </>
        )
      }
      renderLink={(parts) => <Link to={paths.trace} params={{ traceId: id }} {...parts} />}
    />
  )
}
