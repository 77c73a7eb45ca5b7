import { canonicalJson, SentBefore } from '@kewo/domain'
import type { DbTransaction } from '@kewo/db'
import type { SignedIn } from '../builder/context.ts'
import { found } from '../builder/errors.ts'
import { sha256 } from '../hashChain/sha256.ts'
import { meant } from './meant.ts'

type Write = {
  /** Name of the mutation. */
  mutation: string
  /** Type of node of what it makes. */
  type: string
  /** All that the person has sent, with its key; without what the device has measured (place, time), which differs each time. */
  sent: { idempotencyKey: string }
}

type Act = (db: DbTransaction) => Promise<{ id: string }>

/**
 * Does a write that a device may repeat, in one transaction with its key, and answers with the id of what was made. The same
 * key with the same content answers with the first result, also when they arrive at once: the later ones wait for the
 * first. With other content it throws SentBefore and changes nothing. A write that was refused leaves its key free. A key
 * belongs to a person; nobody meets another's.
 */
export function once({ db, viewer, now }: SignedIn, write: Write, act: Act): Promise<string> {
  const { mutation, type: subjectType } = write
  const { idempotencyKey: key, ...content } = write.sent
  const { userId } = viewer
  const digest = sha256(canonicalJson([mutation, meant(content)]))
  return db.$transaction(async (transaction) => {
    const row = { userId, key, mutation, digest, subjectType, at: now }
    const { count } = await transaction.sentKey.createMany({ data: row, skipDuplicates: true })
    const userId_key = { userId, key }
    if (count === 0) {
      const first = await transaction.sentKey.findUniqueOrThrow({ where: { userId_key } })
      const id = found(first.subjectId)
      const same = first.digest === null ? first.mutation === mutation : first.digest === digest
      if (!same) throw new SentBefore(first.at, { type: first.subjectType, id })
      return id
    }
    const { id } = await act(transaction)
    await transaction.sentKey.update({ where: { userId_key }, data: { subjectId: id } })
    return id
  })
}
