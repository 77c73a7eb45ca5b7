import { graphql } from '@kewo/schema/client'
import type { AnyRouter } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { getLocale } from '../paraglide/runtime.js'
import { replaceOutbox } from '../outbox/outbox.ts'
import type { ViewerDocument } from '../session/loadViewer.ts'
import type { Kind } from '../cache/cacheOnDevice.ts'
import { directOutbox } from './directOutbox.ts'
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
        acts
      }
    }
  }
`)

/** Pages about the sign-in and what is told where: nobody touches these for a shop. */
const isShopsOwn = (page: string): boolean => /^\/(me|rate|notifications\/settings)(\/|$)/.test(page)

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
  const globalId = btoa(`Perspective:${id}`)
  const asked = await own.query(PerspectiveQuery, { id: globalId }).toPromise()
  const acts = asked.data?.node?.__typename === 'Perspective' && asked.data.node.acts
  const client = createLookingClient({
    ...{ perspectiveId: id, locale, acts, pages: 'together', stale },
    onOver: () => ended.dispatchEvent(new Event('end')),
  })
  replaceOutbox(() => (acts ? Promise.resolve(directOutbox(client)) : new Promise(() => {})))
  const seen = await client.query(document, {}).toPromise()
  const viewer = seen.data?.viewer
  if (seen.error?.networkError) throw seen.error
  if (!viewer?.retailer || asked.data?.node?.__typename !== 'Perspective')
    return <LookIsOver shopId={null} acts={acts} />
  router.update({ ...router.options, basepath: base, context: { viewer } })
  pressNothing(base, () => !acts || isShopsOwn(location.pathname.slice(base.length)))
  return (
    <Looking
      {...{ router, client, own, ended, perspectiveId: globalId, acts, base }}
      personId={viewer.id}
      endsAt={new Date(asked.data.node.endsAt)}
      timeZone={viewer.timeZone}
      shop={viewer.retailer}
    />
  )
}
