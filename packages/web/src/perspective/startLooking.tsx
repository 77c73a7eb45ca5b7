import { graphql } from '@kewo/schema/client'
import type { AnyRouter } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { getLocale } from '../paraglide/runtime.js'
import { keepOutboxShut } from '../outbox/outbox.ts'
import type { ViewerDocument } from '../session/loadViewer.ts'
import type { Kind } from '../cache/cacheOnDevice.ts'
import { createLookingClient, createOwnClient } from './clients.ts'
import { LookIsOver } from './LookIsOver.tsx'
import { Looking } from './Looking.tsx'
import { perspectiveAddress, perspectiveOf } from './perspectiveOf.ts'
import { pressNothing } from './pressNothing.ts'

const PerspectiveQuery = graphql(`
  query Perspective($id: ID!) {
    node(id: $id) {
      __typename
      ... on Perspective {
        id
        endsAt
      }
    }
  }
`)

type AnyShop = { id: string; timeZone: string; retailer: { id: string; name: string } | null }

type Start<Viewer> = Pick<Kind, 'stale'> & { router: AnyRouter; document: ViewerDocument<Viewer> }

/** Brings up the portal's own pages for a member of staff who looks with the eyes of a shop. Nothing of it stays on the device. */
export async function startLooking<Viewer extends AnyShop>({
  router,
  document,
  stale,
}: Start<Viewer>): Promise<ReactNode> {
  const id = perspectiveOf(location.pathname) ?? ''
  const base = perspectiveAddress(id)
  const locale = getLocale()
  const own = createOwnClient(locale)
  const ended = new EventTarget()
  const client = createLookingClient({
    ...{ perspectiveId: id, locale, pages: 'together', stale },
    onOver: () => ended.dispatchEvent(new Event('end')),
  })
  keepOutboxShut()
  const globalId = btoa(`Perspective:${id}`)
  const [asked, seen] = await Promise.all([
    own.query(PerspectiveQuery, { id: globalId }).toPromise(),
    client.query(document, {}).toPromise(),
  ])
  const viewer = seen.data?.viewer
  if (seen.error?.networkError) throw seen.error
  if (!viewer?.retailer || asked.data?.node?.__typename !== 'Perspective') return <LookIsOver shopId={null} />
  router.update({ ...router.options, basepath: base, context: { viewer } })
  pressNothing(base)
  return (
    <Looking
      {...{ router, client, own, ended, perspectiveId: globalId }}
      endsAt={new Date(asked.data.node.endsAt)}
      timeZone={viewer.timeZone}
      shop={viewer.retailer}
    />
  )
}
