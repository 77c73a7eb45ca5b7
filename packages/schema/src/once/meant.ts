/**
 * What a person meant, whichever way a program spelled it: left out, null, an empty text, an empty list and false all say
 * nothing in an input of ours. Items of a list stay, for their places mean something.
 */
export function meant(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => meant(item) ?? null)
  if (typeof value !== 'object' || value === null || value instanceof Date) return value
  const said = Object.entries(value).map(([name, member]) => [name, meant(member)] as const)
  return Object.fromEntries(said.filter(([, member]) => !saysNothing(member)))
}

const saysNothing = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  value === false ||
  (Array.isArray(value) && value.length === 0)
