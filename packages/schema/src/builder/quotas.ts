import { randomUUID } from 'node:crypto'
import { askPool, Prisma } from '@kewo/db'
import { minutesToWait, type Quota, type Quotas } from '@kewo/domain'
import { defaultFieldResolver, type GraphQLSchema } from 'graphql'
import { readerOf, type Viewer } from '../viewer/viewer.ts'
import type { Context } from './context.ts'
import { tooMany } from './errors.ts'

/** Spread into a mutation that writes nothing and keeps a pace of its own: counting it would keep what it must not keep. */
export const passesUncounted = <Given extends { extensions: object }>(given: Given) => ({
  extensions: { ...given.extensions, uncounted: true },
})

/** Holds everybody who is signed in to their quotas, in every mutation that writes. */
export function withQuotas(schema: GraphQLSchema): GraphQLSchema {
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const resolve = field.resolve ?? defaultFieldResolver
    field.resolve = async (root, args, context: Context, info) => {
      const { viewer, quotas } = context
      if (viewer && quotas && !field.extensions['uncounted'])
        await countWrite(context, viewer, quotas, field.name, keyOf(args))
      return resolve(root, args, context, info) as unknown
    }
  }
  return schema
}

/** What is sent again has the key of the first time, and is counted once. */
function keyOf({ input, idempotencyKey }: { input?: unknown; idempotencyKey?: unknown }): string {
  const inInput =
    input && typeof input === 'object' && 'idempotencyKey' in input ? input.idempotencyKey : null
  const key = idempotencyKey ?? inInput
  return typeof key === 'string' ? key : randomUUID()
}

type Row = { known: boolean; total: number; totalFirst: Date | null; same: number; sameFirst: Date | null }

/**
 * Counted in the database, which all processes share, before it is known whether the write will be refused for what it
 * says; one that is over the quota is not counted.
 */
async function countWrite(
  { db, now }: Context,
  viewer: Viewer,
  { any, acts }: Quotas,
  act: string,
  key: string,
): Promise<void> {
  const { kind } = viewer
  const { userId } = readerOf(viewer)
  const general = any[kind]
  const narrow: Quota = (kind === 'retailer' && acts[act]) || general
  const since = ({ minutes }: Quota) => new Date(now.getTime() - minutes * 60_000)
  const hourAgo = since({ most: 0, minutes: 60 })
  const [row] = await askPool<Row>(
    db,
    Prisma.sql`WITH used AS (
      SELECT coalesce(bool_or(act = ${act} AND key = ${key}::uuid), false) AS known,
             count(*) FILTER (WHERE at > ${since(general)})::int AS total,
             min(at) FILTER (WHERE at > ${since(general)}) AS "totalFirst",
             count(*) FILTER (WHERE act = ${act} AND at > ${since(narrow)})::int AS same,
             min(at) FILTER (WHERE act = ${act} AND at > ${since(narrow)}) AS "sameFirst"
      FROM "RecentWrite" WHERE "userId" = ${userId}::uuid AND at > ${hourAgo}
    ), put AS (
      INSERT INTO "RecentWrite" ("userId", key, act, at)
      SELECT ${userId}::uuid, ${key}::uuid, ${act}, ${now} FROM used
      WHERE total < ${general.most}::int AND same < ${narrow.most}::int
      ON CONFLICT DO NOTHING
    ), gone AS (
      DELETE FROM "RecentWrite" WHERE "userId" = ${userId}::uuid AND at <= ${hourAgo}
    )
    SELECT * FROM used`,
  )
  if (!row || row.known) return
  const wait =
    minutesToWait(narrow, { count: row.same, firstAt: row.sameFirst }, now) ??
    minutesToWait(general, { count: row.total, firstAt: row.totalFirst }, now)
  if (wait !== null) throw tooMany(wait)
}
