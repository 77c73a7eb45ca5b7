import {
  type MarketType as Market,
  type ReachBy,
  type ReachCount,
  reachCounts,
  reachSteps,
} from '@kewo/domain'
import { askPool, type Db, Prisma } from '@kewo/db'
import type { SignedIn } from '../builder/context.ts'
import type { StaffViewer } from '../viewer/viewer.ts'
import { type PartFilter, withinPart } from './partFilter.ts'
import { hidesAnswers, shopRows } from './shopRows.ts'
import type { ReachSubject } from './subject.ts'

/** More parts than these are not listed: one looks into a region first. */
export const mostParts = 100

export type ReachPart = {
  by: ReachBy
  /** Id or value of what the part is; null: shops without it. */
  key: string | null
  name: string | null
  nameEn: string | null
  counts: (ReachCount | { step: ReachCount['step']; count: null })[]
}

type Standing = Partial<Record<(typeof reachSteps)[number], number>>
type Group = { key: string | null; path: string[] | null; step: number; shops: number }

/** By what the rows of a statement are grouped; a region comes with all above it, to be put together one level below the whole. */
const keys: Record<ReachBy, Prisma.Sql> = {
  REGION: Prisma.sql`"regionId"::text AS key, "regionPath" AS path`,
  MARKET_TYPE: Prisma.sql`"marketType"::text AS key, NULL::uuid[] AS path`,
  GRADE: Prisma.sql`grade::text AS key, NULL::uuid[] AS path`,
  MANAGER: Prisma.sql`member."staffId"::text AS key, NULL::uuid[] AS path`,
}

/** The shops of each part by the steps at which they stand, in one statement. */
export async function partsOf(
  subject: ReachSubject,
  context: SignedIn<StaffViewer>,
  by: ReachBy,
  within: PartFilter,
): Promise<{ parts: ReachPart[]; left: number }> {
  const groups = await askPool<Group>(
    context.db,
    Prisma.sql`SELECT ${keys[by]}, step, count(*)::int AS shops
      FROM (${shopRows(subject, context, { shopByShop: true })}) shop
        LEFT JOIN "TerritoryMember" member ON member."territoryId" = shop."territoryId" AND member.role = 'MANAGER'
      WHERE ${withinPart(within)} GROUP BY 1, 2, 3`,
  )
  const standing = byKey(by === 'REGION' ? oneLevelBelow(groups, within.regionId ?? null) : groups)
  const names = await namesOf(context.db, by, [...standing.keys()])
  const hidden = hidesAnswers(subject, context.viewer)
  const parts = [...standing].map(([key, shops]): ReachPart => {
    const { name = null, nameEn = null } = names.get(key ?? '') ?? {}
    const counts = reachCounts(shops, subject.steps).map((counted) =>
      hidden && (counted.step === 'UNDERSTOOD' || counted.step === 'ACTED')
        ? { ...counted, count: null }
        : counted,
    )
    return { by, key, name, nameEn, counts }
  })
  const sorted = parts.toSorted(inOrder)
  return { parts: sorted.slice(0, mostParts), left: Math.max(0, sorted.length - mostParts) }
}

function byKey(groups: readonly Pick<Group, 'key' | 'step' | 'shops'>[]): Map<string | null, Standing> {
  const found = new Map<string | null, Standing>()
  for (const { key, step, shops } of groups) {
    const standing = found.get(key) ?? {}
    const at = reachSteps[step]!
    found.set(key, { ...standing, [at]: (standing[at] ?? 0) + shops })
  }
  return found
}

/** Regions one level below the one that is looked into, or below the lowest that holds all shops; what lies in that itself stays its own. */
function oneLevelBelow(groups: readonly Group[], within: string | null) {
  const paths = groups.map(({ path }) => path ?? [])
  let level = within === null ? 0 : Math.max(0, (paths[0] ?? []).indexOf(within) + 1)
  if (within === null) while (paths.length > 0 && isShared(paths, level)) level += 1
  return groups.map((group) => ({ ...group, key: group.path?.[level] ?? group.key }))
}

/** All lie in the same region of this level, and none is that region itself. */
const isShared = (paths: readonly string[][], level: number) =>
  paths.every((path) => path[level] === paths[0]![level] && path.length > level + 1)

type Named = { name: string; nameEn: string | null }

async function namesOf(db: Db, by: ReachBy, found: readonly (string | null)[]): Promise<Map<string, Named>> {
  const ids = found.filter((key) => key !== null)
  if (by === 'REGION') {
    const regions = await db.region.findMany({
      where: { id: { in: ids } },
      select: { id: true, name: true, nameEn: true },
    })
    return new Map(regions.map(({ id, ...named }) => [id, named]))
  }
  if (by !== 'MANAGER') return new Map()
  const people = await db.staff.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } })
  return new Map(people.map(({ id, name }) => [id, { name, nameEn: null }]))
}

/** Grades from the highest down, town before country, the rest by name; what has none at the end. No ranking: nobody is first for a figure. */
function inOrder(one: ReachPart, other: ReachPart): number {
  if (one.key === null || other.key === null) return Number(one.key === null) - Number(other.key === null)
  if (one.by === 'GRADE') return Number(other.key) - Number(one.key)
  if (one.by === 'MARKET_TYPE') return Number(isTown(other.key)) - Number(isTown(one.key))
  return (one.name ?? '').localeCompare(other.name ?? '', 'zh-CN')
}

const isTown = (key: string) => key === ('URBAN' satisfies Market)
