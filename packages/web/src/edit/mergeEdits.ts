/** What two people made of the same thing, field by field. */
export type Merged<Value> = {
  /** What only one of them changed is taken; where both changed the same field otherwise, mine stands. */
  value: Value
  /** Fields that both changed, each otherwise. */
  clashing: readonly (keyof Value)[]
}

/** `base`: what stood when I began to write. `theirs`: what stands now. */
export function mergeEdits<Value extends object>(base: Value, mine: Value, theirs: Value): Merged<Value> {
  const fields = Object.keys(theirs) as (keyof Value)[]
  const untouched = fields.filter((field) => same(mine[field], base[field]))
  return {
    value: { ...mine, ...Object.fromEntries(untouched.map((field) => [field, theirs[field]])) },
    clashing: fields.filter(
      (field) =>
        !untouched.includes(field) && !same(theirs[field], base[field]) && !same(theirs[field], mine[field]),
    ),
  }
}

/** Values of forms are plain data, written in one order. */
export const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)
