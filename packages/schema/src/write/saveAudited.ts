import { type Audited, type AuditedAct, type AuditedSubject, canonicalJson, type Refusal } from '@kewo/domain'
import type { DbTransaction, Prisma } from '@kewo/db'
import { recordAct } from '../audit/recordAct.ts'
import { sameFields } from '../audit/sameFields.ts'
import { found } from '../builder/errors.ts'
import type { SignedIn } from '../builder/context.ts'
import { lockRow } from './lockRow.ts'

type Plain = Readonly<Record<string, unknown>>

type Save<Row, After, Names> = {
  action: AuditedAct
  subject: AuditedSubject & Prisma.ModelName
  id: string
  /** What has to be held before the row is. */
  hold?: (db: DbTransaction) => PromiseLike<unknown>
  /** The row in the scope of the viewer, read behind its lock. */
  load: (db: DbTransaction) => PromiseLike<Row | null>
  /** What is to stand there, in the words of the audit log. Where it stands already nothing is done, however often it is sent. */
  after: (row: Row, db: DbTransaction) => (After & Audited<After>) | PromiseLike<After & Audited<After>>
  /** The same as it stands; left out: the columns of these names. */
  before?: (row: Row, after: After) => After
  /** Where these words name another row: whether it is the same one. */
  same?: (row: Row) => boolean
  /** What refuses, besides a row that has changed meanwhile. */
  whyNot?: (row: Row, db: DbTransaction, after: After) => Refusal | null | PromiseLike<Refusal | null>
  /** Whether it is still what was seen: throws ChangedMeanwhile. */
  expect?: (row: Row) => void
  /** Saves; left out: the columns of these names. */
  write?: (db: DbTransaction, after: After, row: Row) => PromiseLike<unknown>
  /** What the audit log names besides, for its reader. */
  names?: (row: Row) => Names & Audited<Names>
  /** Milliseconds that the whole may take. */
  timeout?: number
}

/**
 * An administrative save, whole or not at all: lock the row, ask what refuses, ask whether it is what was seen, save, and
 * write down who did it and what has changed.
 */
export async function saveAudited<Row extends { id: string }, After extends Plain, Names extends Plain>(
  context: SignedIn,
  { action, subject, id, write = columnsOf(subject), ...save }: Save<Row, After, Names>,
): Promise<void> {
  const transaction = async (db: DbTransaction) => {
    await save.hold?.(db)
    await lockRow(db, subject, id, 'NO KEY UPDATE')
    const row = found(await save.load(db))
    const after: After = await save.after(row, db)
    const before = save.before?.(row, after) ?? sameFields(row as Row & Record<keyof After, unknown>, after)
    if (canonicalJson(before) === canonicalJson(after) && (save.same?.(row) ?? true)) return
    const refusal = await save.whyNot?.(row, db, after)
    if (refusal) throw refusal
    save.expect?.(row)
    await write(db, after, row)
    const told = { before, after: { ...save.names?.(row), ...after } }
    // That there are words for all of it is for the types above to say.
    await recordAct<Plain, Plain>(db, context, {
      action,
      subjectType: subject,
      subjectId: id,
      ...told,
    } as Told)
  }
  await context.db.$transaction(transaction, save.timeout === undefined ? {} : { timeout: save.timeout })
}

type Told = Parameters<typeof recordAct<Plain, Plain>>[2]

type Updates = { update(args: { where: { id: string }; data: unknown }): Promise<unknown> }

const columnsOf =
  (model: Prisma.ModelName) =>
  (db: DbTransaction, data: Plain, { id }: { id: string }): Promise<unknown> => {
    const name = (model.charAt(0).toLowerCase() + model.slice(1)) as Uncapitalize<Prisma.ModelName>
    return (db[name] as unknown as Updates).update({ where: { id }, data })
  }
