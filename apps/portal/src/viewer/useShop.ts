import { useRouteContext } from '@tanstack/react-router'
import type { Viewer } from './viewer.ts'

export type Shop = NonNullable<Viewer['retailer']>

/** The signed-in shop. Only under shopRoute, whose guard lets nobody else in. */
export function useShop(): { viewer: Viewer; shop: Shop } {
  const viewer = useRouteContext({ strict: false, select: (context) => context.viewer })
  if (!viewer?.retailer) throw new Error('No shop is signed in')
  return { viewer, shop: viewer.retailer }
}
