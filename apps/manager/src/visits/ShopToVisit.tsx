import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { Avatar, Chip, DateTime, ListRow } from '@kewo/ui'
import { cadenceStateLabel } from '@kewo/ui/labels'
import { IconBuildingStore } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'

export const ShopToVisit_retailer = graphql(`
  fragment ShopToVisit_retailer on Retailer {
    id
    name
    address
    lastVisitedAt
    cadenceState
  }
`)

/** A shop to choose: how long ago somebody was there. */
export function ShopToVisit({
  retailer,
  q,
}: {
  retailer: FragmentOf<typeof ShopToVisit_retailer>
  q: string | undefined
}) {
  const { id, name, address, lastVisitedAt, cadenceState } = readFragment(ShopToVisit_retailer, retailer)
  return (
    <ListRow
      leading={<Avatar shape="square" icon={<IconBuildingStore aria-hidden="true" />} />}
      title={name}
      sub={address}
      note={
        lastVisitedAt ? (
          <>
            {m.visits_lastVisit()} <DateTime value={lastVisitedAt} />
          </>
        ) : (
          m.visits_neverVisited()
        )
      }
      trailing={cadenceState !== 'ON_TRACK' && <Chip tone="amber">{cadenceStateLabel(cadenceState)}</Chip>}
      renderLink={(parts) => <Link to={paths.newVisit} search={{ q, retailer: id }} {...parts} />}
    />
  )
}
