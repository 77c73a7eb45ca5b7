import { registerIssue, type RegisterIssue } from './registerIssue.ts'
import type { LicenceTerm } from './licenceTerm.ts'
import type { RegisterMapping } from './registerMapping.ts'
import { type DraftField, draftFields, type RetailerDraft, samePoint, saysTheSame } from './retailerDraft.ts'

/** What the register last said about a shop, without the fields on which it was silent. */
export type RegisterSaid = Partial<Omit<RetailerDraft, 'licenceNumber'>>

/** A shop as it stands today, in the words of a draft. */
export type KnownRetailer = RegisterSaid & {
  readonly inTerritory: boolean
  /** It is closed only because the import that made it was undone. */
  readonly undone?: boolean
}

export type RegisterChanges = {
  /** What is to be written to the shop; empty when nothing is. */
  readonly write: RegisterSaid
  /** Whether the register says anything else than last time. */
  readonly saysNew: boolean
  readonly issues: readonly RegisterIssue[]
}

/** The fields on which a draft is not silent. */
export function said(draft: RetailerDraft): RegisterSaid {
  const { licenceNumber: _, ...fields } = draft
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null))
}

/**
 * What a register may change of a shop that we know. It changes a field only when it says something new about it: what
 * it said `before` and says again has since been put right by a person or is as it was, so importing the same register
 * twice changes nothing. Silence never erases. A shop in a territory is not moved out of its region.
 */
export function registerChanges(
  before: RegisterSaid | null,
  draft: RetailerDraft,
  known: KnownRetailer,
): RegisterChanges {
  const news = draftFields.filter(
    (field) => draft[field] !== null && !(before && saysTheSame(field, before, draft)),
  )
  const issues: RegisterIssue[] = []
  const write = news.filter((field) => {
    if (saysTheSame(field, known, draft)) return false
    // A register that is new to us and calls a shop open does not overrule the person who closed it.
    if (field === 'closed') return draft.closed === true || before?.closed === true
    // The day of closing belongs to the closing; on its own it is news only of a shop that is closed.
    if (field === 'closedOn') return draft.closed === true && known.closed === true
    if (field === 'place') return !movedByHand(before, draft, known)
    if (field !== 'region' || !known.inTerritory) return true
    issues.push(
      registerIssue('REGION_KEPT', 'branch', `${draft.region?.branch} / ${draft.region?.department}`),
    )
    return false
  })
  // A shop whose import was undone is open again as soon as a register names it and does not call it closed.
  const reopened = known.undone === true && draft.closed !== true
  return {
    write: { ...only(draft, write), ...(reopened && { closed: false }) },
    saysNew: news.length > 0 || known.undone === true,
    issues,
  }
}

/** The register doubts its own point anew, but a person has put the shop elsewhere since. */
function movedByHand(before: RegisterSaid | null, draft: RetailerDraft, known: KnownRetailer): boolean {
  if (!before?.place || !draft.place || !known.place) return false
  return samePoint(before.place.point, draft.place.point) && !samePoint(known.place.point, draft.place.point)
}

const only = (draft: RetailerDraft, fields: readonly DraftField[]): RegisterSaid =>
  Object.fromEntries(fields.map((field) => [field, draft[field]]))

/**
 * The term of a licence on which the register is silent because it names no expiry: without an end where nothing else is
 * known; never in place of a day, or of words that somebody has to make out. Null leaves what is known.
 */
export function termByMapping(
  { namesNoExpiry }: RegisterMapping,
  known: LicenceTerm | null | undefined,
): LicenceTerm | null {
  if (!namesNoExpiry) return null
  const nothingKnown = known == null || (known.kind === 'UNCLEAR' && known.words === '')
  return nothingKnown ? { kind: 'NO_END' } : null
}
