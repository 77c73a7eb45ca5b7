import type { RegisterMapping } from './registerMapping.ts'
import { RegisterExpiryUnsaid, RegisterStatusesUnsaid } from './registerRefusals.ts'

/**
 * Why a mapping does not say enough to be read by: how long licences are good, or which words of its status column mean
 * an open shop. What decides access is said, never taken for granted.
 */
export const whyNotMapping = (
  mapping: RegisterMapping,
): RegisterExpiryUnsaid | RegisterStatusesUnsaid | null => whyNotExpiry(mapping) ?? whyNotStatuses(mapping)

function whyNotExpiry({ columns, namesNoExpiry }: RegisterMapping): RegisterExpiryUnsaid | null {
  const named = (columns.licenceExpiresOn ?? []).length > 0
  return named === namesNoExpiry ? new RegisterExpiryUnsaid() : null
}

/** A shop whose status is not called open is closed: without such words a register would close every shop. */
function whyNotStatuses({ columns, openStatuses }: RegisterMapping): RegisterStatusesUnsaid | null {
  const named = (columns.status ?? []).length > 0
  return named && openStatuses.every((word) => word.trim() === '') ? new RegisterStatusesUnsaid() : null
}
