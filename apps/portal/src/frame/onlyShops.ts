import { redirect } from '@tanstack/react-router'
import type { RouterContext } from './routerContext.ts'

/** Staff have their own entrance. */
export function onlyShops({ viewer }: RouterContext): void {
  if (viewer && !viewer.retailer) throw redirect({ href: '/staff/', reloadDocument: true })
}
