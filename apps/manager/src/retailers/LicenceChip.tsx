import type { LicenceStatus } from '@kewo/domain'
import { Chip } from '@kewo/ui'
import { m } from '../paraglide/messages.js'

/** Beside a shop whose licence opens nothing: ended, or waiting for an admin. */
export function LicenceChip({ status }: { status: LicenceStatus }) {
  if (status === 'VALID') return null
  return status === 'UNCLEAR' ? (
    <Chip tone="amber">{m.retailers_licenceUnclear()}</Chip>
  ) : (
    <Chip tone="red">{m.retailers_licenceEnded()}</Chip>
  )
}
