/**
 * The word of a unit beside a count: 6 cartons, 1 box, 6 条. A unit is written by people, in the singular; one that ends in no Latin
 * letter, as Chinese ones do, has no plural.
 */
export function unitWord(unit: string, count: number): string {
  if (count === 1 || !/[a-z]$/i.test(unit)) return unit
  if (/(s|x|z|ch|sh)$/i.test(unit)) return `${unit}es`
  if (/[^aeiou]y$/i.test(unit)) return `${unit.slice(0, -1)}ies`
  return `${unit}s`
}
