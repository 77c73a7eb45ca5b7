import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { Avatar, DateTime, ListRow } from '@kewo/ui'
import { IconBuildingStore } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { useStaff } from '../viewer/useStaff.ts'
import { VisitChip, VisitChip_visit } from './VisitChip.tsx'

export const VisitRow_visit = graphql(
  `
    fragment VisitRow_visit on Visit {
      id
      status
      plannedOn
      plannedOrder
      startedAt
      reason
      postponedFrom
      staff {
        id
        name
      }
      retailer {
        id
        name
        address
      }
      trace {
        id
        summary
        version
      }
      ...VisitChip_visit
    }
  `,
  [VisitChip_visit],
)

/** One visit among many: which shop, when, and how it stands. */
export function VisitRow({ visit }: { visit: FragmentOf<typeof VisitRow_visit> }) {
  const row = readFragment(VisitRow_visit, visit)
  const { staff: me } = useStaff()
  const { id, status, plannedOn, plannedOrder, startedAt, retailer, staff, trace, reason, postponedFrom } =
    row
  const when = startedAt ? (
    <DateTime value={startedAt} form="nearDayAndTime" />
  ) : status === 'PLANNED' && plannedOrder !== null ? (
    m.visits_stop({ number: plannedOrder })
  ) : (
    plannedOn && <DateTime value={plannedOn} form="nearDay" />
  )
  return (
    <ListRow
      leading={<Avatar shape="square" icon={<IconBuildingStore aria-hidden="true" />} />}
      title={retailer.name}
      trailing={<VisitChip visit={row} />}
      sub={status === 'PLANNED' ? retailer.address : (trace?.summary ?? reason)}
      note={
        <>
          {when}
          {staff.id !== me.id && ` · ${staff.name}`}
          {status === 'PLANNED' && postponedFrom && ` · ${m.visits_postponed()}`}
          {trace && trace.version > 1 && ` · ${m.visits_corrected()}`}
        </>
      }
      renderLink={(parts) => <Link to={paths.visit} params={{ visitId: id }} {...parts} />}
    />
  )
}
