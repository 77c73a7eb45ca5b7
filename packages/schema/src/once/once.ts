import { canonicalJson, SentBefore } from '@kewo/domain'
import { askPool, type DbTransaction, Prisma, type SentKey } from '@kewo/db'
import { noteAssistedAct } from '../assistance/noteAssistedAct.ts'
import type { SignedIn } from '../builder/context.ts'
import { found } from '../builder/errors.ts'
import { sha256 } from '../hashChain/sha256.ts'
import { readerOf } from '../viewer/viewer.ts'
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
export function once(context: SignedIn, write: Write, act: Act): Promise<string> {
  const key = keyOf(context, write)
  return context.db.$transaction(async (db) => {
    const isNew = await db.$executeRaw`
      INSERT INTO "SentKey" (${keyColumns}) VALUES (${keyValues(key)}, NULL) ON CONFLICT DO NOTHING`
    if (!isNew) return found(await sentBefore(db, key))
    const { id } = await act(db)
    await noteAssistedAct(db, context.viewer, { ...write, id, at: context.now })
    await db.$executeRaw`
      UPDATE "SentKey" SET "subjectId" = ${id}::uuid WHERE "userId" = ${key.userId}::uuid AND key = ${key.key}::uuid`
    return id
  })
}

export type OneStatement<Row> = {
  /** What is looked at, as parts of a WITH. */
  looks: Prisma.Sql
  /** Whether no rule refuses. */
  unlessRefused: Prisma.Sql
  /** What is written, as further parts: all of it from the row of `sent`, which has the id of what is made, when no rule refuses and the key is new. */
  writes: Prisma.Sql
  /** What is selected in the end. */
  answers: Prisma.Sql
  /** Why nothing was written, by what was selected. */
  whyNot: (row: Row) => Error
}

/**
 * The same for what one statement can do: it looks, decides and writes with its key, whole or not at all, where a transaction
 * goes to the database and back for each step. `made` is what it selected; null when it was sent before.
 */
export async function onceInOne<Row extends object>(
  context: SignedIn,
  write: Write,
  { looks, unlessRefused, writes, answers, whyNot }: OneStatement<Row>,
): Promise<{ id: string; made: Row | null }> {
  const key = keyOf(context, write)
  const [row] = await askPool<Row & { id: string | null }>(
    context.db,
    Prisma.sql`WITH ${looks}, sent AS (
      INSERT INTO "SentKey" (${keyColumns}) SELECT ${keyValues(key)}, uuidv7() WHERE ${unlessRefused}
      ON CONFLICT DO NOTHING RETURNING "subjectId" AS id
    ), ${writes}
    SELECT (SELECT id FROM sent), ${answers}`,
  )
  const { id } = row!
  if (id !== null) return { id, made: row! }
  // The key goes before the rules: what was done once may well be refused by now.
  const first = await sentBefore(context.db, key)
  if (first) return { id: first, made: null }
  throw whyNot(row!)
}

type Key = Omit<SentKey, 'subjectId'>

function keyOf({ viewer, now }: SignedIn, { mutation, type: subjectType, sent }: Write): Key {
  const { idempotencyKey: key, ...content } = sent
  const digest = sha256(canonicalJson([mutation, meant(content)]))
  return { userId: readerOf(viewer).userId, key, mutation, digest, subjectType, at: now }
}

const keyColumns = Prisma.sql`"userId", key, mutation, digest, "subjectType", at, "subjectId"`

const keyValues = ({ userId, key, mutation, digest, subjectType, at }: Key) =>
  Prisma.sql`${userId}::uuid, ${key}::uuid, ${mutation}, ${digest}, ${subjectType}, ${at}::timestamptz`

/** What was made by this key; null when it is new. Throws SentBefore where it was sent with something else. */
async function sentBefore(db: DbTransaction, { userId, key, mutation, digest }: Key): Promise<string | null> {
  const first = await db.sentKey.findUnique({ where: { userId_key: { userId, key } } })
  if (!first) return null
  const id = found(first.subjectId)
  const same = first.digest === null ? first.mutation === mutation : first.digest === digest
  if (!same) throw new SentBefore(first.at, { type: first.subjectType, id })
  return id
}
