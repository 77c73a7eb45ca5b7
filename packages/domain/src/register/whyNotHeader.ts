import type { RegisterMapping } from './registerMapping.ts'
import {
  RegisterColumnRepeated,
  RegisterColumnsMissing,
  type RegisterExpiryUnsaid,
  type RegisterStatusesUnsaid,
} from './registerRefusals.ts'
import { whyNotMapping } from './whyNotMapping.ts'

/** Why a mapping cannot read a file with this header: it leaves something open, a column is missing or stands there twice. */
export function whyNotHeader(
  mapping: RegisterMapping,
  header: readonly string[],
): RegisterExpiryUnsaid | RegisterStatusesUnsaid | RegisterColumnsMissing | RegisterColumnRepeated | null {
  const unsaid = whyNotMapping(mapping)
  if (unsaid) return unsaid
  const wanted = [...new Set(Object.values(mapping.columns).flat())]
  const missing = wanted.filter((column) => !header.includes(column))
  if (missing.length > 0) return new RegisterColumnsMissing(missing)
  const repeated = wanted.find((column) => header.indexOf(column) !== header.lastIndexOf(column))
  return repeated === undefined ? null : new RegisterColumnRepeated(repeated)
}
