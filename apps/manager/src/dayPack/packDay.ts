import { graphql, type ResultOf } from '@kewo/schema/client'
import type { AnyVariables, Client, TypedDocumentNode } from 'urql'
import { BrandQuery } from '../brands/BrandPage.tsx'
import { BrandsQuery } from '../brands/BrandsPage.tsx'
import { GuidanceQuery } from '../guidance/GuidancePage.tsx'
import { GuidancesQuery } from '../guidance/GuidanceTable.tsx'
import { InboxQuery } from '../helpRequests/InboxList.tsx'
import { pageVariables } from '../list/listSearch.ts'
import { HelpRequestQuery } from '../helpRequests/OpenHelpRequest.tsx'
import { RunVisitQuery } from '../visits/RunVisitPage.tsx'
import { VisitQuery } from '../visits/VisitPage.tsx'

const StopsQuery = graphql(`
  query DayPackStops($today: Day!, $tomorrow: Day!) {
    today: myStops(day: $today) {
      id
    }
    tomorrow: myStops(day: $tomorrow) {
      id
    }
  }
`)

/** How many visits of today and tomorrow open without a signal now. */
export type Packed = { today: number; tomorrow: number }

/** No answer came: the signal is gone, and the rest waits for the next time. */
export class NoAnswer extends Error {}

/** Of what is long, the first page as the app asks for it. */
const firstPage = pageVariables({})

/**
 * Fetches what a day on the road needs, as the pages ask for it, so that each opens without a signal though it was never
 * opened before: the stops of two days with their brief, the requests on one's desk, guidance with its pictures, brands with
 * their products. One after the other: nobody who works beside it shall feel it. Throws NoAnswer.
 */
export async function packDay(client: Client, today: string, tomorrow: string): Promise<Packed> {
  const fetchOne = async <Data, Variables extends AnyVariables>(
    query: TypedDocumentNode<Data, Variables>,
    variables: Variables,
  ): Promise<Data> => {
    const { data } = await client.query(query, variables, { requestPolicy: 'network-only' }).toPromise()
    if (!data) throw new NoAnswer()
    return data
  }

  const stops = await fetchOne(StopsQuery, { today, tomorrow })
  for (const { id } of [...stops.today, ...stops.tomorrow]) {
    await fetchOne(VisitQuery, { id })
    await fetchOne(RunVisitQuery, { id })
  }
  const inbox = await fetchOne(InboxQuery, { filter: { view: 'MY_DESK' }, ...firstPage })
  for (const { id } of inbox.helpRequests.nodes) await fetchOne(HelpRequestQuery, { id })
  const guidances = await fetchOne(GuidancesQuery, { filter: { mine: false }, ...firstPage })
  for (const { id, status } of guidances.guidances.nodes)
    if (status === 'PUBLISHED') keepPictures(await fetchOne(GuidanceQuery, { id }))
  const brands = await fetchOne(BrandsQuery, { filter: {}, ...firstPage })
  for (const { id, retiredAt } of brands.brands.nodes) if (!retiredAt) await fetchOne(BrandQuery, { id })
  return { today: stops.today.length, tomorrow: stops.tomorrow.length }
}

/** The service worker keeps a picture that was shown; so it is shown where nobody sees it. */
function keepPictures(page: ResultOf<typeof GuidanceQuery>): void {
  for (const url of JSON.stringify(page).match(/\/api\/files\/[^"]+/g) ?? []) new Image().src = url
}
