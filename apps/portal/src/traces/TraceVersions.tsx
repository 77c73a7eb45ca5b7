import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { LinkTabs } from '@kewo/ui'
import { Link } from '@tanstack/react-router'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'

export const TraceVersions_trace = graphql(`
  fragment TraceVersions_trace on Trace {
    id
    visit {
      id
      traces {
        id
        version
      }
    }
  }
`)

/** The record and its corrections side by side; nothing when there is only one. */
export function TraceVersions({ trace }: { trace: FragmentOf<typeof TraceVersions_trace> }) {
  const { id, visit } = readFragment(TraceVersions_trace, trace)
  if (visit.traces.length < 2) return null
  return (
    <LinkTabs
      label={m.traces_versions()}
      tabs={visit.traces.toReversed().map((other) => ({
        key: other.id,
        label: other.version === 1 ? m.traces_first() : m.traces_correction({ number: other.version }),
        current: other.id === id,
      }))}
      renderLink={({ key }, parts) => (
        <Link key={key} to={paths.trace} params={{ traceId: key }} replace {...parts} />
      )}
    />
  )
}
