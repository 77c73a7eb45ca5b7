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

type Props = {
  visit: FragmentOf<typeof VisitRow_visit>
  /** On the page of its shop, which need not be named again. */
  ofShop?: boolean
}

/** One visit among many: which shop, when, and how it stands. */
export function VisitRow({ visit, ofShop = false }: Props) {
  const row = readFragment(VisitRow_visit, visit)
  const { staff: me } = useStaff()
  const { id, status, plannedOn, plannedOrder, startedAt, retailer, staff, trace, reason, postponedFrom } =
    row
  const when = startedAt ? (
    <DateTime value={startedAt} form="nearDayAndTime" />
  ) : status === 'PLANNED' && plannedOrder !== null && !ofShop ? (
    m.visits_stop({ number: plannedOrder })
  ) : (
    plannedOn && <DateTime value={plannedOn} form="nearDay" />
  )
  return (
    <ListRow
      leading={
        ofShop ? (
          <Avatar name={staff.name} />
        ) : (
          <Avatar shape="square" icon={<IconBuildingStore aria-hidden="true" />} />
        )
      }
      title={ofShop ? staff.name : retailer.name}
      trailing={<VisitChip visit={row} />}
      sub={status === 'PLANNED' ? !ofShop && retailer.address : (trace?.summary ?? reason)}
      note={
        <>
          {when}
          {!ofShop && staff.id !== me.id && ` · ${staff.name}`}
          {status === 'PLANNED' && postponedFrom && ` · ${m.visits_postponed()}`}
          {trace && trace.version > 1 && ` · ${m.visits_corrected()}`}
        </>
      }
      renderLink={(parts) => <Link to={paths.visit} params={{ visitId: id }} {...parts} />}
    />
  )
}
