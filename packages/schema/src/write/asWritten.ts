type Selected = { readonly [name: string]: unknown }

/** The row that was just written, where what is known of it is all that is asked; null where it has to be read. */
export const asWritten = <Row extends object>(
  { select }: { select?: object },
  known: Partial<Row> | null,
): Row | null => (known && select && holds(known, select as Selected) ? (known as Row) : null)

const holds = (row: object, selected: Selected): boolean =>
  Object.entries(selected).every(([name, asked]) => {
    if (!asked) return true
    const value: unknown = Reflect.get(row, name)
    if (asked === true) return value !== undefined && !isRow(value)
    // Of rows beside it that are narrowed or ordered nothing was written down.
    const { select, ...more } = asked as { select?: Selected }
    if (!select || Object.keys(more).length > 0) return false
    return isRow(value) && holds(value, select)
  })

const isRow = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)
