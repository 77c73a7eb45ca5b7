import type { RegisterMapping } from './registerMapping.ts'
import { RegisterColumnRepeated, RegisterColumnsMissing, RegisterExpiryUnsaid } from './registerRefusals.ts'

/** Why a mapping cannot read a file with this header: it is silent on the expiry, a column is missing or stands there twice. */
export function whyNotHeader(
  mapping: RegisterMapping,
  header: readonly string[],
): RegisterExpiryUnsaid | RegisterColumnsMissing | RegisterColumnRepeated | null {
  const unsaid = whyNotExpiry(mapping)
  if (unsaid) return unsaid
  const wanted = [...new Set(Object.values(mapping.columns).flat())]
  const missing = wanted.filter((column) => !header.includes(column))
  if (missing.length > 0) return new RegisterColumnsMissing(missing)
  const repeated = wanted.find((column) => header.indexOf(column) !== header.lastIndexOf(column))
  return repeated === undefined ? null : new RegisterColumnRepeated(repeated)
}

/** Why a mapping leaves open how long licences are good. What decides access is said, never taken for granted. */
export function whyNotExpiry({ columns, namesNoExpiry }: RegisterMapping): RegisterExpiryUnsaid | null {
  const named = (columns.licenceExpiresOn ?? []).length > 0
  return named === namesNoExpiry ? new RegisterExpiryUnsaid() : null
}
