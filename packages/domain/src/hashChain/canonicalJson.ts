/**
 * The one spelling of a value, so that equal values have equal bytes and equal hashes: keys in order of their UTF-16
 * code units, no white space, numbers and strings as ECMAScript writes them (RFC 8785, JSON Canonicalization Scheme).
 * Text is taken as it is, without Unicode normalisation. A Date is written as its ISO instant in UTC; a property that
 * is undefined is left out, as JSON does.
 *
 * Throws TypeError for what has no such spelling: NaN, infinities, bigint, functions, symbols, undefined in a list,
 * text with half of a surrogate pair (its UTF-8 would not be unique), and objects other than plain ones.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'string') return text(value)
  if (typeof value === 'number') return number(value)
  if (value instanceof Date) return text(value.toISOString())
  if (Array.isArray(value)) return list(value)
  if (typeof value === 'object') return record(value)
  throw new TypeError(`No canonical JSON for ${typeof value}`)
}

/** Half of a surrogate pair, which a person cannot type but a program can send. */
export class HalfCharacter extends TypeError {}

/** Without a quote, a backslash, a control character or any half of a surrogate pair. */
const plainText = /^[ !#-[\]-\ud7ff\ue000-\uffff]*$/

function text(value: string): string {
  // Nearly every text is written as it is; asking first halves the work on a long chain.
  if (plainText.test(value)) return `"${value}"`
  if (!value.isWellFormed()) throw new HalfCharacter('No canonical JSON for half of a surrogate pair')
  return JSON.stringify(value)
}

function number(value: number): string {
  if (!Number.isFinite(value)) throw new TypeError(`No canonical JSON for ${value}`)
  return JSON.stringify(value)
}

// Indexes, not map: map skips the holes of a sparse list, and the spelling would not parse.
function list(values: readonly unknown[]): string {
  const items: string[] = []
  for (let index = 0; index < values.length; index++) items.push(canonicalJson(values[index]))
  return `[${items.join(',')}]`
}

function record(value: object): string {
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype !== Object.prototype && prototype !== null) {
    throw new TypeError('No canonical JSON for an object that is not plain')
  }
  let members = ''
  // Sorting without a comparer goes by UTF-16 code units, as RFC 8785 asks; a locale's order would differ by machine.
  for (const key of Object.keys(value).toSorted()) {
    const member: unknown = Reflect.get(value, key)
    if (member !== undefined) members += `${members && ','}${text(key)}:${canonicalJson(member)}`
  }
  return `{${members}}`
}
