import type { Viewer } from './viewer.ts'

/** Of rows of which each shop has one: the asking shop's own, and none for staff. */
export const ownRow = (viewer: Viewer | null) => ({
  where: viewer?.kind === 'retailer' ? { retailerId: viewer.retailerId } : { id: { in: [] } },
  take: 1,
})
