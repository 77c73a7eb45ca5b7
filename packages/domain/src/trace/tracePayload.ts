import { chainedPart, type ChainedRow, type ChainedTable } from '../hashChain/chainedColumns.ts'

/** The form of the payload in which records are chained now. Each record keeps the one that it was chained in. */
export const traceForm = 2

/** The row of a picture with the SHA-256 of its bytes, null when they are not there. */
export type ChainedPicture = ChainedRow<'File'> & { id: string; sha256: string | null }

/** A record with the rows that belong to it. */
export type StoredTrace = {
  trace: ChainedRow<'Trace'> & { form: number }
  /** Null where somebody has taken it away. */
  visit: ChainedRow<'Visit'> | null
  suggestions: readonly (ChainedRow<'TraceSuggestion'> & Position)[]
  findings: readonly (ChainedRow<'Finding'> & Position)[]
  followUps: readonly (ChainedRow<'TraceFollowUp'> & Position)[]
  brands: readonly (ChainedRow<'TraceBrand'> & { brandId: string })[]
  photos: readonly ChainedPicture[]
  signature: ChainedPicture | null
}

type Position = { position: number }

/**
 * What of a record goes into its hash (`chainHash`, one chain per shop), in the form in which it was chained: everything that was
 * submitted, who was there, when and where, and the bytes of the pictures. The shop's answer and the promises come later
 * and are entries of their own (`chainEntry.ts`).
 */
export function tracePayload(stored: StoredTrace): unknown {
  return stored.trace.form === 1 ? firstForm(stored) : secondForm(stored)
}

/** Every chained column of every row, lists in the order of their positions or ids. */
function secondForm({ trace, visit, photos, signature, ...lists }: StoredTrace): unknown {
  return {
    ...{ trace: chainedPart('Trace', trace), visit: visit && chainedPart('Visit', visit) },
    suggestions: parts('TraceSuggestion', lists.suggestions, byPosition),
    findings: parts('Finding', lists.findings, byPosition),
    followUps: parts('TraceFollowUp', lists.followUps, byPosition),
    brands: parts('TraceBrand', lists.brands, byBrand),
    photos: parts('File', photos, byId),
    signature: signature && chainedPart('File', signature),
  }
}

function parts<Table extends ChainedTable, Row extends ChainedRow<Table>>(
  table: Table,
  rows: readonly Row[],
  inOrder: (one: Row, other: Row) => number,
): object[] {
  return rows.toSorted(inOrder).map((row) => chainedPart(table, row))
}

const byPosition = (one: Position, other: Position) => one.position - other.position
const byId = (one: ChainedPicture, other: ChainedPicture) => (one.id < other.id ? -1 : 1)
const byBrand = (one: { brandId: string }, other: { brandId: string }) =>
  one.brandId < other.brandId ? -1 : 1

/** As it was before the visit and the bytes of the pictures were part of it. Whoever changes this breaks the chains of years. */
function firstForm({ trace, suggestions, findings, followUps, brands, photos }: StoredTrace): unknown {
  const { visitId, retailerId, version, chainIndex, commentary, heard, summary } = trace
  const { signatureName, signatureFileId, qualityScore, qualityReasons, submittedAt } = trace
  return {
    ...{ visitId, retailerId, version, chainIndex, commentary, heard, summary },
    suggestions: suggestions
      .toSorted(byPosition)
      .map(({ what, forWhom, byWhen, gain }) => ({ what, forWhom, byWhen, gain })),
    findings: findings
      .toSorted(byPosition)
      .map(({ kind, words, fix, fixedNow }) => ({ kind, words, fix, fixedNow })),
    ...(followUps.length > 0 && {
      followUps: followUps
        .toSorted(byPosition)
        .map(({ promiseId, findingId, settled, words }) => ({ promiseId, findingId, settled, words })),
    }),
    brandIds: brands.map(({ brandId }) => brandId).toSorted(),
    photoIds: photos.map(({ id }) => id).toSorted(),
    ...{ signatureName, signatureFileId, qualityScore, qualityReasons, submittedAt },
  }
}
