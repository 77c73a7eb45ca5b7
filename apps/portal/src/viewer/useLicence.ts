import { type LicenceStatus, licenceStatusAt } from '@kewo/domain'
import { useDateSetting } from '@kewo/ui'
import { useShop } from './useShop.ts'

/** How the licence stands at this minute: also on a screen left open past the last day, and without a signal. */
export function useLicence(): LicenceStatus {
  const { viewer, shop } = useShop()
  const { now } = useDateSetting()
  if (viewer.licence !== 'VALID') return viewer.licence ?? 'EXPIRED'
  const licenceExpiresOn = shop.licenceExpiresOn ? new Date(shop.licenceExpiresOn) : null
  // Valid without a last day is valid without an end.
  const licenceHasNoEnd = licenceExpiresOn === null
  return licenceStatusAt({ licenceExpiresOn, licenceHasNoEnd, licenceRevokedAt: null }, now, viewer.timeZone)
}
