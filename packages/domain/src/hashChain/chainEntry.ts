import { canonicalJson } from './canonicalJson.ts'
import { chainedPart, type ChainedRow } from './chainedColumns.ts'
import type { Sha256 } from './hashChain.ts'

/** What stands in a shop's chain beside its records: its answer to one, and a promise each time it is made or settled. */
export const chainEntryKinds = ['ANSWER', 'PROMISE'] as const

export type ChainEntryKind = (typeof chainEntryKinds)[number]

export type ChainEntry = {
  id: string
  retailerId: string
  /**
   * The shop's id; that of the request for a promise that was given in one: who may not read the request must not learn from
   * a gap in the shop's chain that there is something.
   */
  chainId: string
  chainIndex: number
  kind: ChainEntryKind
  /** The record that was answered, or the promise. */
  subjectId: string
  /** Of what the subject said then. It changes later, or is erased; the entry stays. */
  digest: string
}

/** What of an entry goes into its hash: all of it. */
export const chainEntryPayload = (entry: ChainEntry): object => chainedPart('ChainEntry', entry)

/** Of a shop's answer to a record, by the record's row. */
export const answerDigest = (trace: ChainedRow<'Answer'>, sha256: Sha256): string =>
  sha256(canonicalJson(chainedPart('Answer', trace)))

/** Of a promise as it stands. */
export const promiseDigest = (promise: ChainedRow<'Promise'>, sha256: Sha256): string =>
  sha256(canonicalJson(chainedPart('Promise', promise)))
