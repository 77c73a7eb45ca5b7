import { DateTime } from '@kewo/ui'
import { m } from '../paraglide/messages.js'

/** The day on which it is due: 明天到期 · due tomorrow. The day itself still counts, as 明天前 would not say. */
export function DueDay({ value }: { value: string }) {
  return <DateTime value={value} form="nearDay" words={(day) => m.promises_by({ day })} />
}
