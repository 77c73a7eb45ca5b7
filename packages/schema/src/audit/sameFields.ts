/** Of a row, the fields that the other record has: what an audit entry compares before and after. */
export function sameFields<Like extends Readonly<Record<string, unknown>>>(
  row: Readonly<Record<keyof Like, unknown>>,
  like: Like,
): Record<string, unknown> {
  return Object.fromEntries(Object.keys(like).map((field) => [field, row[field as keyof Like]]))
}
