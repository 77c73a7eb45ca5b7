/**
 * What of each row goes into the chain of its shop. A column without a value is left out of what is hashed, so that one which is
 * added to a table later, and here, leaves the links that are there as they are.
 */
export const chainedColumns = {
  Visit: [
    'id',
    'retailerId',
    'staffId',
    'status',
    'createdAt',
    'plannedOn',
    'plannedOrder',
    'plannedMinute',
    'plannedMetres',
    'fromPlan',
    'agreedAt',
    'onBehalfById',
    'postponedFrom',
    'startedAt',
    'startLongitude',
    'startLatitude',
    'startAccuracyMetres',
    'startDistanceMetres',
    'outsideFence',
    'completedAt',
    'endLongitude',
    'endLatitude',
    'endAccuracyMetres',
    'cancelledAt',
    'reason',
  ],
  Trace: [
    'id',
    'visitId',
    'retailerId',
    'version',
    'chainIndex',
    'form',
    'submittedAt',
    'erasedAt',
    'commentary',
    'heard',
    'summary',
    'signatureName',
    'signatureFileId',
    'qualityScore',
    'qualityReasons',
    'repeatsId',
  ],
  TraceSuggestion: ['id', 'traceId', 'position', 'what', 'forWhom', 'byWhen', 'gain'],
  Finding: ['id', 'traceId', 'position', 'kind', 'words', 'fix', 'fixedNow'],
  TraceFollowUp: ['id', 'traceId', 'position', 'promiseId', 'findingId', 'settled', 'words'],
  TraceBrand: ['id', 'traceId', 'brandId'],
  /** `sha256` is no column: it is taken of the bytes, where `storageKey` says that they lie. */
  File: [
    'id',
    'uploadedById',
    'mimeType',
    'byteSize',
    'width',
    'height',
    'perceptualHash',
    'createdAt',
    'helpRequestMessageId',
    'traceId',
    'sha256',
  ],
  /** The shop's answer to a record, which stands in the record's row. */
  Answer: ['answer', 'answeredAt', 'countersignName', 'answerSignature', 'disputeReason', 'onBehalfById'],
  Promise: [
    'id',
    'retailerId',
    'staffId',
    'visitId',
    'helpRequestId',
    'brokenRequestId',
    'text',
    'dueOn',
    'status',
    'settledAt',
    'withdrawReason',
    'notKeptAt',
    'onBehalfById',
    'createdAt',
  ],
  ChainEntry: ['id', 'retailerId', 'chainId', 'chainIndex', 'kind', 'subjectId', 'digest'],
} as const satisfies Record<string, readonly string[]>

/** Columns of these tables that may change afterwards, and why the chain leaves them out. No other may. */
export const lawfullyChanged: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Visit: {
    draft: 'what was being written; empty once it was submitted',
    draftSavedAt: 'belongs to the draft',
    startArrivedAt: 'when the server heard of it; the start itself is chained',
    endArrivedAt: 'when the server heard of it; the end itself is chained, and when the record was submitted',
    updatedAt:
      'when the row was written, by the server for itself; the times of the visit are columns of their own',
  },
}

export type ChainedTable = keyof typeof chainedColumns

/** A row of a table as it is stored, or as it will be: a column without a value may be missing. */
export type ChainedRow<Table extends ChainedTable> = {
  readonly [Column in (typeof chainedColumns)[Table][number]]?: unknown
}

/** What of a row is hashed. */
export function chainedPart<Table extends ChainedTable>(table: Table, row: ChainedRow<Table>): object {
  const values = row as Readonly<Record<string, unknown>>
  return Object.fromEntries(
    chainedColumns[table].flatMap((column) => {
      const value = values[column] ?? null
      return value === null ? [] : [[column, value]]
    }),
  )
}
