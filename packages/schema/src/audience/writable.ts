/** The domain's lists are not to be written to; Prisma's types want lists that are. */
export function writable<Row extends object>(row: Row) {
  return row as {
    -readonly [Field in keyof Row]: Row[Field] extends readonly (infer Item)[] ? Item[] : Row[Field]
  }
}
