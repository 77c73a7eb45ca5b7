import { may } from '@kewo/domain'
import type { Prisma } from '@kewo/db'
import type { Viewer } from '../viewer/viewer.ts'

const nothing = { id: { in: [] } }

/** Who writes policies, sees what is not published yet. */
export const keepsSupply = (viewer: Viewer | null): boolean =>
  viewer?.kind === 'staff' && may(viewer.roles, 'keepSupply')

/** What is published, or was: the whole grid is for staff only; a shop reads its own lines. Drafts are for admins. */
export const isPublished = { publishedAt: { not: null } } as const
/** The version that holds. */
export const isCurrent = { publishedAt: { not: null }, supersededAt: null } as const

export function visibleSupplyPolicies(viewer: Viewer): Prisma.SupplyPolicyWhereInput {
  if (viewer.kind === 'retailer') return nothing
  return keepsSupply(viewer) ? {} : { versions: { some: isPublished } }
}

/** What a row check needs to know of a policy. */
export const supplyScope = {
  id: true,
  versions: { where: isPublished, select: { id: true }, take: 1 },
} satisfies Prisma.SupplyPolicySelect

export const seesSupplyPolicy = (viewer: Viewer | null, { versions }: { versions: readonly object[] }) =>
  keepsSupply(viewer) || (viewer?.kind === 'staff' && versions.length > 0)

export const seesSupplyVersion = (viewer: Viewer | null, row: { publishedAt: Date | null }) =>
  keepsSupply(viewer) || (viewer?.kind === 'staff' && row.publishedAt !== null)

type RuleScope = { regionIds: readonly string[]; version: { publishedAt: Date | null } }

/** Of a published version staff see the rules that reach shops they may serve: those for all, and those for areas of theirs. */
export function visibleSupplyRules(viewer: Viewer | null): Prisma.SupplyRuleWhereInput {
  if (viewer?.kind !== 'staff') return nothing
  if (viewer.seesAll) return {}
  return {
    version: isPublished,
    OR: [{ regionIds: { isEmpty: true } }, { reachedRegionIds: { hasSome: [...viewer.touchedRegionIds] } }],
  }
}

export function seesSupplyRule(
  viewer: Viewer | null,
  { regionIds, reachedRegionIds, version }: RuleScope & { reachedRegionIds: readonly string[] },
): boolean {
  if (viewer?.kind !== 'staff') return false
  if (viewer.seesAll) return true
  return (
    version.publishedAt !== null &&
    (regionIds.length === 0 || reachedRegionIds.some((id) => viewer.touchedRegionIds.includes(id)))
  )
}
