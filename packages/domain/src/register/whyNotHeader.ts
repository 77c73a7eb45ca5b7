import type { RegisterMapping } from './registerMapping.ts'
import { RegisterColumnRepeated, RegisterColumnsMissing } from './registerRefusals.ts'

/** Why a mapping cannot read a file with this header: a column is missing, or stands there twice. */
export function whyNotHeader(
  mapping: RegisterMapping,
  header: readonly string[],
): RegisterColumnsMissing | RegisterColumnRepeated | null {
  const wanted = [...new Set(Object.values(mapping.columns).flat())]
  const missing = wanted.filter((column) => !header.includes(column))
  if (missing.length > 0) return new RegisterColumnsMissing(missing)
  const repeated = wanted.find((column) => header.indexOf(column) !== header.lastIndexOf(column))
  return repeated === undefined ? null : new RegisterColumnRepeated(repeated)
}
