import { type Audience, meansNamedOnly } from '@kewo/domain'
import { Prisma } from '@kewo/db'
import type { RetailerViewer } from '../viewer/viewer.ts'

/**
 * The shops that an audience means, as SQL; the same decision as the domain's inAudience (a property test says so).
 * True or false for every shop, never unknown, so that it can be negated.
 */
export function audienceWhere(audience: Audience): Prisma.RetailerWhereInput {
  const { includeRetailerIds, excludeRetailerIds } = audience
  const sides = sidesWhere(audience)
  const named = { id: { in: [...includeRetailerIds] } }
  return {
    ...(sides && { OR: [named, sides] }),
    ...(meansNamedOnly(audience) && named),
    NOT: { id: { in: [...excludeRetailerIds] } },
  }
}

/** The shops that fit every side, whatever shops are named; null: no side is limited. (Prisma drops an empty part of an OR or a NOT.) */
export function sidesWhere(audience: Audience): Prisma.RetailerWhereInput | null {
  const { regionIds, marketTypes, formats, businessDistricts, gradeFrom, gradeTo } = audience
  const sides: Prisma.RetailerWhereInput = {
    ...(regionIds.length > 0 && { region: { path: { hasSome: [...regionIds] } } }),
    ...(marketTypes.length > 0 && { marketType: { in: [...marketTypes] } }),
    ...(formats.length > 0 && { format: { in: [...formats] } }),
    ...(businessDistricts.length > 0 && { businessDistrict: { in: [...businessDistricts] } }),
    ...((gradeFrom !== null || gradeTo !== null) && {
      AND: [{ grade: { not: null } }, { grade: { gte: gradeFrom ?? 1, lte: gradeTo ?? 30 } }],
    }),
  }
  return Object.keys(sides).length > 0 ? sides : null
}

/** The audiences of which `meansNamedOnly` holds. */
const namedOnly = {
  includeRetailerIds: { isEmpty: false },
  ...{ regionIds: { isEmpty: true }, marketTypes: { isEmpty: true }, formats: { isEmpty: true } },
  ...{ businessDistricts: { isEmpty: true }, gradeFrom: null, gradeTo: null },
} satisfies Prisma.AudienceWhereInput

/** The audiences that mean one shop: the same decision asked from the other side. */
export function audiencesMeaning(shop: RetailerViewer): Prisma.AudienceWhereInput {
  const { retailerId, regionPath, marketType, format, businessDistrict, grade } = shop
  return {
    OR: [
      { includeRetailerIds: { has: retailerId } },
      {
        NOT: namedOnly,
        AND: [
          { OR: [{ regionIds: { isEmpty: true } }, { regionIds: { hasSome: [...regionPath] } }] },
          { OR: [{ marketTypes: { isEmpty: true } }, { marketTypes: { has: marketType } }] },
          { OR: [{ formats: { isEmpty: true } }, { formats: { has: format } }] },
          {
            OR: [{ businessDistricts: { isEmpty: true } }, { businessDistricts: { has: businessDistrict } }],
          },
          grade === null
            ? { gradeFrom: null, gradeTo: null }
            : {
                AND: [
                  { OR: [{ gradeFrom: null }, { gradeFrom: { lte: grade } }] },
                  { OR: [{ gradeTo: null }, { gradeTo: { gte: grade } }] },
                ],
              },
        ],
      },
    ],
    NOT: { excludeRetailerIds: { has: retailerId } },
  }
}

/**
 * The same of a whole table: whether the audience in the row `audience` means the shop in the row `shop`, whose region is the
 * row `region`; for statements that go over all shops at once.
 */
export function audienceMeans(audience: string, shop: string, region: string): Prisma.Sql {
  const [a, s, g] = [audience, shop, region].map((row) => Prisma.raw(`"${row}"`)) as [
    Prisma.Sql,
    Prisma.Sql,
    Prisma.Sql,
  ]
  return Prisma.sql`(NOT ${s}.id = ANY (${a}."excludeRetailerIds") AND (${s}.id = ANY (${a}."includeRetailerIds") OR (
    NOT (cardinality(${a}."includeRetailerIds") > 0 AND cardinality(${a}."regionIds") = 0
      AND cardinality(${a}."marketTypes") = 0 AND cardinality(${a}.formats) = 0
      AND cardinality(${a}."businessDistricts") = 0 AND ${a}."gradeFrom" IS NULL AND ${a}."gradeTo" IS NULL)
    AND (cardinality(${a}."regionIds") = 0 OR ${g}.path && ${a}."regionIds")
    AND (cardinality(${a}."marketTypes") = 0 OR ${s}."marketType" = ANY (${a}."marketTypes"))
    AND (cardinality(${a}.formats) = 0 OR ${s}.format = ANY (${a}.formats))
    AND (cardinality(${a}."businessDistricts") = 0 OR ${s}."businessDistrict" = ANY (${a}."businessDistricts"))
    AND (${a}."gradeFrom" IS NULL OR coalesce(${s}.grade >= ${a}."gradeFrom", false))
    AND (${a}."gradeTo" IS NULL OR coalesce(${s}.grade <= ${a}."gradeTo", false)))))`
}

/** The same of one audience that is at hand, on the rows "Retailer" and `region`: only what it limits is asked. */
export function audienceSql(audience: Audience): Prisma.Sql {
  const { includeRetailerIds: named, excludeRetailerIds: out, gradeFrom, gradeTo } = audience
  const isNamed = Prisma.sql`"Retailer".id = ANY (${[...named]}::uuid[])`
  const listed = (values: readonly string[], among: (list: string[]) => Prisma.Sql) =>
    values.length > 0 ? [among([...values])] : []
  const sides = [
    ...listed(audience.regionIds, (ids) => Prisma.sql`region.path && ${ids}::uuid[]`),
    ...listed(
      audience.marketTypes,
      (list) => Prisma.sql`"Retailer"."marketType"::text = ANY (${list}::text[])`,
    ),
    ...listed(audience.formats, (list) => Prisma.sql`"Retailer".format::text = ANY (${list}::text[])`),
    ...listed(
      audience.businessDistricts,
      (list) => Prisma.sql`"Retailer"."businessDistrict"::text = ANY (${list}::text[])`,
    ),
    ...(gradeFrom === null && gradeTo === null
      ? []
      : [Prisma.sql`coalesce("Retailer".grade BETWEEN ${gradeFrom ?? 1} AND ${gradeTo ?? 30}, false)`]),
  ]
  const fits = sides.length > 0 ? Prisma.join(sides, ' AND ') : Prisma.sql`true`
  const meant = meansNamedOnly(audience)
    ? isNamed
    : named.length > 0 && sides.length > 0
      ? Prisma.sql`(${isNamed} OR (${fits}))`
      : Prisma.sql`(${fits})`
  return out.length > 0 ? Prisma.sql`${meant} AND NOT "Retailer".id = ANY (${[...out]}::uuid[])` : meant
}
