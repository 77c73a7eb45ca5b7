import { answerDigest, chainEntryPayload, chainHash, promiseDigest } from '@kewo/domain'
import type { ChainEntryKind, DbTransaction } from '@kewo/db'
import { v7 } from 'uuid'
import { chainEnd, lockChains } from './chainHead.ts'
import { sha256 } from './sha256.ts'

/** Chains the shop's answer to a record, once it is written. Inside a transaction only. */
export async function chainAnswer(db: DbTransaction, traceId: string): Promise<void> {
  const trace = await db.trace.findUniqueOrThrow({ where: { id: traceId } })
  const { id: subjectId, retailerId } = trace
  const of = { retailerId, chainId: retailerId, kind: 'ANSWER', subjectId } as const
  await append(db, of, answerDigest(trace, sha256))
}

/** Chains a promise as it stands, once it is made and each time it is settled. Inside a transaction only. */
export async function chainPromise(db: DbTransaction, promiseId: string): Promise<void> {
  const promise = await db.promise.findUniqueOrThrow({ where: { id: promiseId } })
  const { id: subjectId, retailerId, helpRequestId } = promise
  const of = { retailerId, chainId: helpRequestId ?? retailerId, kind: 'PROMISE', subjectId } as const
  await append(db, of, promiseDigest(promise, sha256))
}

type Of = { retailerId: string; chainId: string; kind: ChainEntryKind; subjectId: string }

async function append(db: DbTransaction, of: Of, digest: string): Promise<void> {
  await lockChains(db, of.retailerId)
  const { chainIndex, hash: previousHash } = await chainEnd(db, of.chainId)
  const entry = { id: v7(), ...of, chainIndex: chainIndex + 1, digest }
  const hash = chainHash(previousHash, chainEntryPayload(entry), sha256)
  await db.chainEntry.create({ data: { ...entry, previousHash, hash } })
}
