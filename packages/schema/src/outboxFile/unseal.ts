import { createDecipheriv } from 'node:crypto'
import {
  idleFrom,
  NoOutboxFile,
  OutboxFileNotGenuine,
  OutboxFileNotSealed,
  outboxFileHeadBytes,
  outboxFileLimits,
  OutboxFileTooLarge,
  sealBytes,
  type Sealing,
  sessionOfHead,
  whyNotSealing,
} from '@kewo/domain'
import type { Context } from '../builder/context.ts'

export type Unsealed = { userId: string; sealing: Sealing; text: string }

/**
 * What a device has sealed, and whose device it was. Only the sign-in's own key opens it, so that what opens is as it was saved there. A
 * sign-in that was ended from elsewhere (a lost phone, another password) has no row any more, and its files open no more.
 */
export async function unseal(
  { db, now, sealKeyOf }: Pick<Context, 'db' | 'now' | 'sealKeyOf'>,
  bytes: Uint8Array,
): Promise<Unsealed> {
  if (bytes.length > outboxFileLimits.bytes) throw new OutboxFileTooLarge()
  const head = Buffer.from(bytes.subarray(0, outboxFileHeadBytes))
  const sessionId = sessionOfHead(head.toString('latin1'))
  if (!sessionId) throw isReadable(head) ? new OutboxFileNotSealed() : new NoOutboxFile()
  const session = await db.session.findUnique({
    where: { id: sessionId },
    include: { user: { select: { staff: { select: { roles: true } } } } },
  })
  if (!session) throw new OutboxFileNotGenuine()
  const { userId, expiresAt, seenAt, user } = session
  const text = opened(sealKeyOf({ userId, sessionId }), head, bytes.subarray(outboxFileHeadBytes))
  const sealing = { expiresAt, idleAt: idleFrom({ roles: user.staff?.roles ?? [] }, seenAt) }
  const refusal = whyNotSealing(sealing, now)
  if (refusal) throw refusal
  return { userId, sealing, text }
}

/** A copy for reading, saved where no seal was at hand. */
const isReadable = (head: Buffer): boolean => /^\{\s*"kewoOutbox"/.test(head.toString('latin1'))

function opened(key: Buffer, head: Buffer, sealed: Uint8Array): string {
  const { iv, tag } = sealBytes
  if (sealed.length <= iv + tag) throw new NoOutboxFile()
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, iv), { authTagLength: tag })
  decipher.setAAD(head)
  decipher.setAuthTag(sealed.subarray(-tag))
  try {
    return Buffer.concat([decipher.update(sealed.subarray(iv, -tag)), decipher.final()]).toString('utf8')
  } catch {
    throw new OutboxFileNotGenuine()
  }
}
