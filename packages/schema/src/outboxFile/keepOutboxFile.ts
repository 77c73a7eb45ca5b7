import { encodeGlobalID } from '@pothos/plugin-relay'
import { OutboxPersonGone } from '@kewo/domain'
import type { Context } from '../builder/context.ts'
import { personAsViewer } from '../viewer/loadViewer.ts'
import { type Viewer, viewerMay } from '../viewer/viewer.ts'
import { readActs } from './readActs.ts'
import { leftOf, tellActs } from './told.ts'
import { unseal } from './unseal.ts'

type Needs = Pick<Context, 'db' | 'now' | 'sealKeyOf' | 'viewer' | 'timeZone'>

/**
 * Keeps a file of an outbox that an admin has chosen, to be looked at and taken in; answers with its id as the API knows it. Throws a
 * refusal with nothing kept; null for anybody but an admin.
 */
export async function keepOutboxFile(context: Needs, bytes: Buffer): Promise<string | null> {
  const { db, now, viewer } = context
  if (!viewerMay(viewer, 'takeInOutboxFiles')) return null
  const { userId, sealing, text } = await unseal(context, bytes)
  const sealed = readActs(text, userId)
  await personOf(context, userId)
  const acts = await tellActs(db, userId, sealed, sealing)
  const content = leftOf(acts).length > 0 ? new Uint8Array(bytes) : null
  const { id } = await db.outboxFile.create({ data: { userId, content, acts, keptAt: now } })
  return encodeGlobalID('OutboxFile', id)
}

/** Whose acts they are, as they stand now: with no more rights than a sign-in would give them. */
export async function personOf(
  { db, now, timeZone }: Pick<Context, 'db' | 'now' | 'timeZone'>,
  userId: string,
): Promise<Viewer> {
  const person = await personAsViewer(db, userId, now, timeZone)
  if (!person || person.mustChangePassword) throw new OutboxPersonGone()
  return person
}
