import { InvalidInput } from '../refusal.ts'
import { handReasons } from './handReasons.ts'
import { registerRowReader } from './readRegisterRow.ts'
import type { RegisterField } from './registerField.ts'
import type { RegisterIssue } from './registerIssue.ts'
import { plainMapping, type RegisterMapping } from './registerMapping.ts'
import type { RetailerDraft } from './retailerDraft.ts'

/** What of a shop is typed into the form; its region is chosen, and its licence has rules of its own (`whyNotLicence`). */
export const handFields = [
  'licenceNumber',
  'name',
  'holderName',
  'contactName',
  'phone',
  'address',
  'format',
  'marketType',
  'businessDistrict',
  'grade',
  'area',
  'orderWeekday',
  'deliveryWeekday',
  'longitude',
  'latitude',
  'openedOn',
] as const satisfies readonly RegisterField[]

export type HandField = (typeof handFields)[number]

/** One row of a register that has these fields as its columns. */
export type HandCells = Readonly<Record<HandField, string>>

/** What the form is asked in the order of the fields, and what became of it. */
export type ShopByHand =
  | { readonly draft: RetailerDraft; readonly refusal: null }
  | { readonly draft: null; readonly refusal: InvalidInput }

/** The branch is not read from the row: any will do. */
const mapping: RegisterMapping = {
  ...plainMapping,
  columns: Object.fromEntries(handFields.map((field) => [field, [field]])),
  defaults: { ...plainMapping.defaults, branch: '-' },
}

const readRow = registerRowReader(mapping, handFields, (point) => point)

/** Under which name the API has what a register calls otherwise. */
const fieldNames: Partial<Record<RegisterField, string>> = { area: 'areaSquareMetres', point: 'longitude' }

/**
 * A shop as typed, read as a row of a register is. What an import puts right or leaves out with a remark is refused here with
 * words beside the field, because somebody is there who can say what is meant.
 */
export function readShopByHand(cells: HandCells): ShopByHand {
  const { draft, issues } = readRow(handFields.map((field) => cells[field]))
  const asked = issues.filter(({ reason }) => handReasons[reason] !== null).toSorted(byField)
  const [first] = asked
  if (first) return { draft: null, refusal: refusalOf(first) }
  // A row without a draft has an issue that says why, and each of those has words.
  if (draft === null) throw new Error('A shop was refused without a reason.')
  return { draft, refusal: null }
}

const byField = (one: RegisterIssue, other: RegisterIssue): number => placeOf(one) - placeOf(other)

const placeOf = ({ field }: RegisterIssue): number => {
  const at: number = handFields.findIndex((one) => one === (field === 'point' ? 'longitude' : field))
  return at === -1 ? 0 : at
}

function refusalOf({ reason, field }: RegisterIssue): InvalidInput {
  const words = handReasons[reason]
  if (words === null) throw new Error(`${reason} has no words for a form.`)
  const name = field ?? 'licenceNumber'
  return new InvalidInput(fieldNames[name] ?? name, words)
}
