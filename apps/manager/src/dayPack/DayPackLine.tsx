import { DateTime } from '@kewo/ui'
import { m } from '../paraglide/messages.js'
import { useDayPack } from './useDayPack.ts'

/** Says that the day can be gone through without a signal. */
export function DayPackLine() {
  const pack = useDayPack()
  if (!pack) return null
  const { today, tomorrow, at } = pack
  return (
    <>
      {m.dayPack_ready({ today, tomorrow })} <DateTime value={at} form="time" />
    </>
  )
}
