import type { DbTransaction, Live } from '@kewo/db'
import { type NotificationKind, type NotificationParams, notificationTable } from '@kewo/domain'
import type { Viewer } from '../viewer/viewer.ts'

export type Telling = {
  db: DbTransaction
  live: Live
  now: Date
  /** Who does it knows it and is not told; nobody where the clock does it. */
  viewer?: Viewer | null
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
  { db, live, now, viewer }: Telling,
  kind: Kind,
  notices: readonly (Notice<Kind> & { to: string | null | undefined })[],
): Promise<void> {
  const ofRequest = notificationTable[kind].subject === 'HELP_REQUEST'
  const data = notices.flatMap(({ to, params, subjectId, helpRequestId = null }) => {
    if (!to || to === viewer?.userId) return []
    const about = ofRequest ? subjectId : helpRequestId
    return { userId: to, kind, params, subjectId, helpRequestId: about, createdAt: now }
  })
  if (data.length === 0) return
  const select = { id: true, userId: true } as const
  await live.publish(db, 'notification', ...(await db.notification.createManyAndReturn({ data, select })))
}
