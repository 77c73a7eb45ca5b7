import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { DateTime } from '@kewo/ui'
import { Link } from '@tanstack/react-router'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'

export const RepeatedRecord_trace = graphql(`
  fragment RepeatedRecord_trace on Trace {
    id
    submittedAt
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
`)

/** The way to the earlier record that one repeats. */
export function RepeatedRecord({ trace }: { trace: FragmentOf<typeof RepeatedRecord_trace> }) {
  const { submittedAt, visit } = readFragment(RepeatedRecord_trace, trace)
  return (
    <span>
      {m.traces_repeats()}{' '}
      <Link to={paths.visit} params={{ visitId: visit.id }}>
        {m.traces_repeated({ shop: visit.retailer.name, author: visit.staff.name })}
      </Link>{' '}
      · <DateTime value={submittedAt} />
    </span>
  )
}
