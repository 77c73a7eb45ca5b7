import {
  dateColumnOf,
  guidanceStatusAt,
  inAudience,
  isWithinGuidanceScope,
  localDayOf,
  whyNotChangeGuidance,
} from '@kewo/domain'
import type { Prisma } from '@kewo/db'
import { audiencesMeaning } from '../audience/where.ts'
import { addFileDoor } from '../file/access.ts'
import { mayReadBrands, type RetailerViewer, type StaffViewer, type Viewer } from '../viewer/viewer.ts'

/** What a row check needs to know of a guidance. */
export const guidanceScope = {
  id: true,
  authorId: true,
  publishedAt: true,
  publishAt: true,
  withdrawnAt: true,
  validUntil: true,
  withinRegionIds: true,
  withinTerritoryIds: true,
  audience: true,
} satisfies Prisma.GuidanceSelect

export type GuidanceScopeRow = Prisma.GuidanceGetPayload<{ select: typeof guidanceScope }>

type Clock = { now: Date; timeZone: string }

const nothing = { id: { in: [] } }

/**
 * A shop sees what is published, valid today and meant for it, while its licence is valid. Staff see what they wrote
 * and what is published, or was, for shops that they serve; an admin all. A draft is its author's and the admins'.
 */
export function visibleGuidances(viewer: Viewer, { now, timeZone }: Clock): Prisma.GuidanceWhereInput {
  if (viewer.kind === 'retailer')
    return {
      AND: [
        publishedFor(viewer),
        { OR: [{ validUntil: null }, { validUntil: { gte: dateColumnOf(localDayOf(now, timeZone)) } }] },
      ],
    }
  if (viewer.seesAll) return {}
  return { OR: [{ authorId: viewer.staffId }, { publishedAt: { not: null }, AND: touching(viewer) }] }
}

function publishedFor(shop: RetailerViewer): Prisma.GuidanceWhereInput {
  if (!mayReadBrands(shop)) return nothing
  return {
    publishedAt: { not: null },
    withdrawnAt: null,
    audience: audiencesMeaning(shop),
    AND: [
      openOr('withinRegionIds', shop.regionPath),
      openOr('withinTerritoryIds', shop.territoryId === null ? [] : [shop.territoryId]),
    ],
  }
}

function touching({ touchedRegionIds, territories, regionIds }: StaffViewer): Prisma.GuidanceWhereInput[] {
  const ids = territories.map(({ id }) => id)
  return [
    openOr('withinRegionIds', touchedRegionIds),
    ...(regionIds.length === 0 ? [openOr('withinTerritoryIds', ids)] : []),
    {
      audience: {
        OR: [
          { regionIds: { isEmpty: true } },
          { regionIds: { hasSome: [...touchedRegionIds] } },
          // Shops that are named in may lie anywhere.
          { includeRetailerIds: { isEmpty: false } },
        ],
      },
    },
  ]
}

function openOr(
  side: 'withinRegionIds' | 'withinTerritoryIds',
  ids: readonly string[],
): Prisma.GuidanceWhereInput {
  return { OR: [{ [side]: { isEmpty: true } }, { [side]: { hasSome: [...ids] } }] }
}

/** The same decision on a row. */
export function seesGuidance(viewer: Viewer | null, row: GuidanceScopeRow, clock: Clock): boolean {
  if (!viewer) return false
  if (viewer.kind === 'retailer') return isFor(viewer, row, clock)
  return mayChangeGuidance(viewer, row) || (row.publishedAt !== null && touches(viewer, row))
}

function isFor(shop: RetailerViewer, row: GuidanceScopeRow, { now, timeZone }: Clock): boolean {
  const asShop = { ...shop, id: shop.retailerId, region: { path: shop.regionPath } }
  return (
    mayReadBrands(shop) &&
    guidanceStatusAt(row, now, timeZone) === 'PUBLISHED' &&
    inAudience(row.audience, asShop) &&
    isWithinGuidanceScope(row, asShop)
  )
}

function touches(
  { touchedRegionIds, territories, regionIds }: StaffViewer,
  { withinRegionIds, withinTerritoryIds, audience }: GuidanceScopeRow,
): boolean {
  const isTouched = (id: string) => touchedRegionIds.includes(id)
  return (
    (withinRegionIds.length === 0 || withinRegionIds.some(isTouched)) &&
    (regionIds.length > 0 ||
      withinTerritoryIds.length === 0 ||
      territories.some(({ id }) => withinTerritoryIds.includes(id))) &&
    (audience.regionIds.length === 0 ||
      audience.regionIds.some(isTouched) ||
      audience.includeRetailerIds.length > 0)
  )
}

/** Its author and the admins: they alone see its draft. */
export function mayChangeGuidance(viewer: Viewer | null, row: { authorId: string }): boolean {
  return (
    viewer?.kind === 'staff' &&
    whyNotChangeGuidance(row, { id: viewer.staffId, roles: viewer.roles }) === null
  )
}

/** The versions of a visible guidance that the viewer may see. */
export function visibleVersions(viewer: Viewer, clock: Clock): Prisma.GuidanceVersionWhereInput {
  const published = { publishedAt: { not: null } }
  if (viewer.kind === 'staff' && viewer.seesAll) return {}
  return {
    guidance: visibleGuidances(viewer, clock),
    ...(viewer.kind === 'retailer'
      ? published
      : { OR: [published, { guidance: { authorId: viewer.staffId } }] }),
  }
}

// A picture is not closed with the last day of a guidance, only with the guidance itself: who read it may look again.
addFileDoor('guidanceShown', (viewer, now) => ({
  some: {
    block: {
      version:
        viewer.kind === 'retailer'
          ? { publishedAt: { not: null }, guidance: publishedFor(viewer) }
          : visibleVersions(viewer, { now, timeZone: 'UTC' }),
    },
  },
}))

// As it was uploaded it may show what is to be hidden: only for those who may write it.
addFileDoor('guidanceOriginals', (viewer) => ({
  some:
    viewer.kind === 'retailer'
      ? nothing
      : { block: { version: { guidance: viewer.seesAll ? {} : { authorId: viewer.staffId } } } },
}))
