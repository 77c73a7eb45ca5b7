// What stands in the address bar may be anything: these keep what is understood and drop the rest.

/** One of the values, or undefined. */
export function oneOf<const Value extends string>(values: readonly Value[], raw: unknown): Value | undefined {
  return values.find((value) => value === raw)
}

/** Those of the values that are named, in their own order; undefined for none. */
export function someOf<const Value extends string>(
  values: readonly Value[],
  raw: unknown,
): Value[] | undefined {
  const named = Array.isArray(raw) ? raw : [raw]
  const found = values.filter((value) => named.includes(value))
  return found.length > 0 ? found : undefined
}

/** A text that says something; a number typed into a search box counts as one. */
export function textOf(raw: unknown): string | undefined {
  const text = typeof raw === 'number' ? String(raw) : raw
  return typeof text === 'string' && text.trim() !== '' ? text : undefined
}

/** A calendar day such as 2026-11-23. */
export function dayOf(raw: unknown): string | undefined {
  if (typeof raw !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(raw)) return undefined
  return Number.isNaN(Date.parse(raw)) ? undefined : raw
}

/** A whole number of a range. */
export function wholeOf(raw: unknown, from: number, to: number): number | undefined {
  const number = typeof raw === 'string' && /^\d{1,9}$/.test(raw) ? Number(raw) : raw
  return typeof number === 'number' && Number.isInteger(number) && number >= from && number <= to
    ? number
    : undefined
}
