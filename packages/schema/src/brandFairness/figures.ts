import { type BrandPace, isSkipped, pacedBrands } from '@kewo/domain'
import { askPool, type Db, Prisma } from '@kewo/db'
import { brandFacts, isAboutBrand, settledSql, supplyOf, visitedShops } from './facts.ts'
import type { FairnessScope } from './scope.ts'

/** Brands and columns of one look, at most; more are counted. */
export const mostBrands = 24
export const mostColumns = 16
/** Of more visited shops at once no figures are worked out: one looks into an area first. */
export const mostVisited = 20_000

export type FairColumn = { key: string; shops: number; managers: number; keys: string[] }
export type FairFigures = {
  maySell: number
  told: number
  understood: number
  onShelf: number
  toldOnShelf: number
  passedOver: number
}
export type FairBrand = { id: string; pace: BrandPace; lines: number; canBeUnderstood: boolean }

/** Shops that were visited and managers who did, by column. */
export const columnsOf = (db: Db, scope: FairnessScope) =>
  askPool<{ key: string; shops: number; managers: number }>(
    db,
    Prisma.sql`SELECT key, count(*)::int AS shops, count(DISTINCT "staffId")::int AS managers
      FROM (${visitedShops(scope)}) visited GROUP BY key ORDER BY key`,
  )

/** The brands on sale with their pace in the whole company: so it is the same for whoever looks. */
export async function brandsOf(
  db: Db,
  { firstDay, lastDay, since, until }: FairnessScope,
  now: Date,
): Promise<FairBrand[]> {
  const rows = await askPool<{ brandId: string; lines: number; canBeUnderstood: boolean }>(
    db,
    Prisma.sql`SELECT brand.id AS "brandId", coalesce(sum(ordered.lines), 0)::int AS lines,
        EXISTS (SELECT FROM "Campaign" campaign WHERE campaign."brandId" = brand.id AND campaign."publishedAt" IS NOT NULL
          AND ${settledSql(now)} AND coalesce(campaign."replyBy", campaign."endsAt") >= ${since} AND campaign."startsAt" < ${until})
        OR EXISTS (SELECT FROM "GuidanceVersion" version JOIN "Guidance" guidance ON guidance.id = version."guidanceId"
          WHERE version."publishedAt" < ${until} AND coalesce(version."supersededAt", guidance."withdrawnAt", ${until}) >= ${since}
            AND ${isAboutBrand}) AS "canBeUnderstood"
      FROM "Brand" brand JOIN "Product" product ON product."brandId" = brand.id
        LEFT JOIN (SELECT "productId", count(*) AS lines FROM "OrderLine"
          WHERE week BETWEEN ${firstDay}::date AND ${lastDay}::date AND given > 0 GROUP BY 1) ordered ON ordered."productId" = product.id
      WHERE brand."retiredAt" IS NULL
      GROUP BY brand.id HAVING bool_or(product."retiredAt" IS NULL)`,
  )
  const understandable = new Map(rows.map(({ brandId, canBeUnderstood }) => [brandId, canBeUnderstood]))
  return pacedBrands(rows).map(({ brandId, ...brand }) => ({
    ...{ id: brandId, pace: brand.pace, lines: brand.lines },
    canBeUnderstood: understandable.get(brandId)!,
  }))
}

type Row = { key: string; brandId: string | null } & Record<
  'barred' | 'told' | 'understood' | 'onShelf' | 'toldOnShelf' | 'fast' | 'fastBarred' | 'fastTold',
  number
>

/** The figures of each column and brand, in one statement: only rows that are there are counted, not every shop with every brand. */
export async function figuresOf(
  db: Db,
  scope: FairnessScope,
  brands: readonly FairBrand[],
  columns: readonly FairColumn[],
  now: Date,
): Promise<(column: FairColumn, brandId: string) => FairFigures> {
  const supply = await supplyOf(db, scope)
  const ids = (some: readonly FairBrand[]) => some.map(({ id }) => id)
  const fast = ids(brands.filter(({ pace }) => pace === 'FAST'))
  const rows = await askPool<Row>(
    db,
    Prisma.sql`WITH ${brandFacts({ scope, supply, brandIds: ids(brands), now })},
    fast AS (SELECT DISTINCT "retailerId" FROM told WHERE "brandId" = ANY (${fast}::uuid[])),
    fact AS (
      SELECT "retailerId", "brandId", bool_or(kind = 'T') AS told, bool_or(kind = 'U') AS understood, bool_or(kind = 'S') AS shelved, bool_or(kind = 'B') AS barred
      FROM (SELECT *, 'T' AS kind FROM told UNION ALL SELECT *, 'U' FROM understood UNION ALL SELECT *, 'S' FROM shelved
        UNION ALL SELECT *, 'B' FROM barred) one GROUP BY 1, 2)
    SELECT visited.key, fact."brandId", count(*) FILTER (WHERE barred)::int AS barred,
      count(*) FILTER (WHERE told AND NOT barred)::int AS told, count(*) FILTER (WHERE understood AND NOT barred)::int AS understood,
      count(*) FILTER (WHERE shelved AND NOT barred)::int AS "onShelf", count(*) FILTER (WHERE told AND shelved AND NOT barred)::int AS "toldOnShelf",
      0 AS fast, count(fast."retailerId") FILTER (WHERE barred)::int AS "fastBarred",
      count(fast."retailerId") FILTER (WHERE told AND NOT barred)::int AS "fastTold"
    FROM visited JOIN fact USING ("retailerId") LEFT JOIN fast USING ("retailerId") GROUP BY 1, 2
    UNION ALL SELECT visited.key, NULL, 0, 0, 0, 0, 0, count(*)::int, 0, 0 FROM visited JOIN fast USING ("retailerId") GROUP BY 1`,
  )
  const known = new Map(rows.map((row) => [`${row.key} ${row.brandId}`, row]))
  return ({ keys, shops }, brandId) => {
    const sum = (of: keyof Omit<Row, 'key' | 'brandId'>, brand: string | null = brandId) =>
      keys.reduce((total, key) => total + (known.get(`${key} ${brand}`)?.[of] ?? 0), 0)
    return {
      ...{ maySell: shops - sum('barred'), told: sum('told'), understood: sum('understood') },
      ...{ onShelf: sum('onShelf'), toldOnShelf: sum('toldOnShelf') },
      passedOver: sum('fast', null) - sum('fastBarred') - sum('fastTold'),
    }
  }
}

/** Of the figures of one manager, the brands that are skipped. */
export const skippedOf = (
  tellings: readonly (FairFigures & { id: string; pace: BrandPace })[],
): Set<string> => new Set(tellings.filter((one) => isSkipped(one, tellings)).map(({ id }) => id))
