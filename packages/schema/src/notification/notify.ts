import { type DbTransaction, type Live, Prisma } from '@kewo/db'
import { type NotificationKind, type NotificationParams, notificationTable } from '@kewo/domain'

export type Telling = {
  db: DbTransaction
  live: Live
  now: Date
  /** Who does it knows it and is not told; nobody where the clock does it. */
  viewer?: { userId: string } | null
}

export type Notice<Kind extends NotificationKind> = {
  params: NotificationParams<Kind>
  /** Id of the row that it leads to. */
  subjectId: string | null
  /** The request that it grew from, where it is about another row: whoever may not read that does not read this either. */
  helpRequestId?: string | null
}

/** Tells people, each once, when the surrounding transaction commits. Who cannot sign in is told nothing. */
export function notify<Kind extends NotificationKind>(
  telling: Telling,
  people: readonly (string | null | undefined)[],
  kind: Kind,
  notice: Notice<Kind>,
): Promise<void> {
  return notifyEach(
    telling,
    kind,
    [...new Set(people)].map((to) => ({ ...notice, to })),
  )
}

/** The same for people each of whom is told something else. */
export async function notifyEach<Kind extends NotificationKind>(
  telling: Telling,
  kind: Kind,
  notices: readonly (Notice<Kind> & { to: string | null | undefined })[],
): Promise<void> {
  const rows = notices.flatMap(({ to, params, subjectId, helpRequestId }) =>
    to && to !== telling.viewer?.userId ? [{ userId: to, params, subjectId, helpRequestId }] : [],
  )
  if (rows.length === 0) return
  const listed = Prisma.sql`SELECT * FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
    AS listed("userId" uuid, params jsonb, "subjectId" uuid, "helpRequestId" uuid)`
  await telling.db.$executeRaw`WITH ${notifySql(telling, kind, listed)} SELECT FROM heard`
}

/**
 * The same as parts of a WITH: whom `notices` selects ("userId", params, "subjectId", "helpRequestId") is told, and `heard` has a
 * row for each. A statement that does not select from it lets nobody hear.
 */
export function notifySql(
  { live, now, viewer }: Pick<Telling, 'live' | 'now' | 'viewer'>,
  kind: NotificationKind,
  notices: Prisma.Sql,
): Prisma.Sql {
  const request = Prisma.raw(
    notificationTable[kind].subject === 'HELP_REQUEST' ? '"subjectId"' : '"helpRequestId"',
  )
  const event = Prisma.sql`json_build_object('id', id, 'userId', "userId")`
  return Prisma.sql`notice AS (${notices}), told AS (
      INSERT INTO "Notification" ("userId", kind, params, "subjectId", "helpRequestId", "createdAt")
      SELECT "userId", ${kind}, params, "subjectId", ${request}, ${now}::timestamptz FROM notice
      WHERE "userId" IS NOT NULL AND "userId" IS DISTINCT FROM ${viewer?.userId ?? null}::uuid RETURNING id, "userId"
    ), heard AS (SELECT ${live.publishSql('notification', event)} FROM told)`
}
