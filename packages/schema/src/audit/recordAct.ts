import {
  type Audited,
  type AuditedAct,
  type AuditedSubject,
  auditPayload,
  chainHash,
  firstPreviousHash,
  whatChanged,
} from '@kewo/domain'
import type { DbTransaction, Prisma } from '@kewo/db'
import type { Context } from '../builder/context.ts'
import { sha256 } from '../hashChain/sha256.ts'

type Plain = Readonly<Record<string, unknown>>

type Act<Before, After> = {
  action: AuditedAct
  subjectType: AuditedSubject
  subjectId: string | null
  /**
   * What the subject was like before and after; only the differences are kept, sensitive fields masked. Each field is one
   * of auditedFields: there its words are provided for.
   */
  before?: (Before & Audited<Before>) | null
  after?: (After & Audited<After>) | null
}

/** Who acts (null: Kewo itself), when and from where. */
type Acting = Pick<Context, 'now' | 'address' | 'requestId'> & {
  viewer: { userId: string; name: string } | null
}

/** Any number that no other advisory lock uses: one writer at a time extends the chain. */
const chainLock = 7_051_966

/**
 * Writes an administrative act into the audit log, in the same transaction as the act itself: who, when, from where,
 * what changed. Each entry is chained to the one before by its hash.
 */
export async function recordAct<Before extends Plain, After extends Plain>(
  db: DbTransaction,
  { viewer, now, address, requestId }: Acting,
  { before = null, after = null, ...act }: Act<Before, After>,
): Promise<void> {
  await db.$executeRaw`SELECT pg_advisory_xact_lock(${chainLock})`
  const last = await db.auditEntry.findFirst({ orderBy: { sequence: 'desc' }, select: { hash: true } })
  const entry = {
    ...act,
    at: now,
    userId: viewer?.userId ?? null,
    actor: viewer?.name ?? 'Kewo',
    address,
    requestId,
    changes: whatChanged(before, after),
  }
  const previousHash = last?.hash ?? firstPreviousHash
  const hash = chainHash(previousHash, auditPayload(entry), sha256)
  await db.auditEntry.create({
    data: { ...entry, changes: entry.changes as Prisma.InputJsonObject, previousHash, hash },
  })
}
