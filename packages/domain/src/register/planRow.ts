import type { LicenceTerm } from './licenceTerm.ts'
import { type KnownRetailer, registerChanges, type RegisterSaid, termByMapping } from './registerChanges.ts'
import { registerIssue, type RegisterIssue } from './registerIssue.ts'
import type { RegisterMapping } from './registerMapping.ts'
import type { RetailerDraft } from './retailerDraft.ts'

/** What becomes of a row that was read. */
export type RowFate = 'CREATED' | 'UPDATED' | 'UNCHANGED' | 'SKIPPED' | 'REFUSED'

/** What an import does to shops that we know, beyond changing them; each is asked about before it is done. */
export const shopEffects = ['closed', 'reopened', 'moved', 'dateLost'] as const

export type ShopEffect = (typeof shopEffects)[number]

export type RowPlan = {
  readonly fate: RowFate
  /** What is written to a shop that we know; empty unless it is updated. */
  readonly changes: RegisterSaid
  /** Whether the register says anything else of a known shop than last time. */
  readonly saysNew: boolean
  readonly effects: readonly ShopEffect[]
  readonly issues: readonly RegisterIssue[]
}

/** A shop that we know under the row's licence number, and what the register said of it last time. */
export type KnownShop = { readonly said: RegisterSaid | null; readonly retailer: KnownRetailer }

type ReadRow = { readonly draft: RetailerDraft | null; readonly issues: readonly RegisterIssue[] }

/**
 * What an import makes of a row. The preview counts these plans and the import carries them out, so that what was shown
 * is what happens.
 */
export function planRow(mapping: RegisterMapping, row: ReadRow, known: KnownShop | undefined): RowPlan {
  const { draft, issues } = row
  const none = { changes: {}, saysNew: false, effects: [] }
  if (draft === null) {
    const refused = issues.some(({ kind }) => kind === 'REFUSED')
    return { ...none, fate: refused ? 'REFUSED' : 'SKIPPED', issues }
  }
  if (known) return planKnown(mapping, draft, known, issues)
  if (draft.closed === true && mapping.closedShops === 'SKIP') {
    // What was put right in a row that is left out matters to nobody, but that nobody knows its status does.
    const unknown = issues.filter(({ reason }) => reason === 'STATUS_UNKNOWN')
    const left = registerIssue('CLOSED_BEFORE', 'status', draft.closedOn)
    return { ...none, fate: 'SKIPPED', issues: [left, ...unknown] }
  }
  // A sign-in is not made for what may be no licence number at all, unless the mapping says that it is.
  const odd = issues.some(({ reason }) => reason === 'LICENCE_NUMBER_ODD')
  return { ...none, fate: odd && !mapping.takesOddNumbers ? 'SKIPPED' : 'CREATED', issues }
}

function planKnown(
  mapping: RegisterMapping,
  draft: RetailerDraft,
  { said, retailer }: KnownShop,
  issues: readonly RegisterIssue[],
): RowPlan {
  const { write, saysNew, issues: remarks } = registerChanges(said, draft, retailer)
  const closing = write.closed === true ? { closedOn: draft.closedOn } : {}
  const licenceTerm = termByMapping(mapping, retailer.licenceTerm)
  const changes = { ...write, ...closing, ...(licenceTerm && { licenceTerm }) }
  return {
    fate: Object.keys(changes).length > 0 ? 'UPDATED' : 'UNCHANGED',
    changes,
    saysNew,
    effects: effectsOf(changes, retailer.licenceTerm),
    issues: [...issues, ...remarks],
  }
}

function effectsOf(changes: RegisterSaid, before: LicenceTerm | null | undefined): ShopEffect[] {
  const dateLost =
    before?.kind === 'DATED' && changes.licenceTerm != null && changes.licenceTerm.kind !== 'DATED'
  const happens: Record<ShopEffect, boolean> = {
    closed: changes.closed === true,
    reopened: changes.closed === false,
    moved: changes.region != null,
    dateLost,
  }
  return shopEffects.filter((effect) => happens[effect])
}
