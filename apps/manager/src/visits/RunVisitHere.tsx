import { usePageQuery } from '@kewo/web/page'
import type { Waiting } from '@kewo/web/outbox'
import { type FragmentOf, graphql } from '@kewo/schema/client'
import { SkeletonRows } from '@kewo/ui'
import { m } from '../paraglide/messages.js'
import { RunVisit, type RunVisit_visit } from './RunVisit.tsx'
import { unheardEdition } from './keptDraft.ts'
import type { VisitHere } from './visitHere.ts'

const ShopNameQuery = graphql(`
  query RunVisitHere($id: ID!) {
    node(id: $id) {
      ... on Retailer {
        id
        name
      }
    }
  }
`)

type Props = { visitId: string; start: Waiting; here: VisitHere }

/** A visit that nobody had planned, begun without a signal: the server has not heard of it, and it is written all the same. */
export function RunVisitHere({ visitId, start, here }: Props) {
  const { data, refresh } = usePageQuery(ShopNameQuery, { id: String(start.variables['retailerId']) })
  if (!data) return <SkeletonRows count={5} label={m.visits_loading()} />
  const retailer = data.node && 'name' in data.node ? data.node : { id: '', name: '' }
  return <RunVisit key={visitId} visit={nothingKnown(visitId, retailer)} here={here} refresh={refresh} />
}

/** As the server would tell of a visit that has just begun. */
const nothingKnown = (id: string, retailer: { id: string; name: string }) =>
  ({
    ...{ id, status: 'IN_PROGRESS', startedAt: null, plannedOrder: null, leftOpen: [] },
    retailer: { ...retailer, campaignsJoined: [] },
    ...{ startDistanceMetres: null, startAccuracyMetres: null, startWarning: null },
    ...{ edition: unheardEdition, draftSavedAt: null, draft: null, promises: [] },
  }) as unknown as FragmentOf<typeof RunVisit_visit>
