import { DateTime } from '@kewo/ui'
import { m } from '../paraglide/messages.js'

/** By which day: 明天前 · by tomorrow. */
export function DueDay({ value }: { value: string }) {
  return <DateTime value={value} form="nearDay" words={(day) => m.promises_by({ day })} />
}
