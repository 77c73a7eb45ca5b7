/** Of a row, the fields that the other record has: what an audit entry compares before and after. */
export function sameFields<Like extends object, Row extends Readonly<Record<keyof Like, unknown>>>(
  row: Row,
  like: Like,
): Pick<Row, keyof Like> {
  return Object.fromEntries(Object.keys(like).map((field) => [field, row[field as keyof Like]])) as Pick<
    Row,
    keyof Like
  >
}
