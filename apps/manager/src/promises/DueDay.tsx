import { formatExact, nearDay, useDateSetting } from '@kewo/ui'
import { m } from '../paraglide/messages.js'

/** By which day: 明天前 · by tomorrow. */
export function DueDay({ value }: { value: string }) {
  const setting = useDateSetting()
  return (
    <time dateTime={value} title={formatExact(value, setting)}>
      {m.promises_by({ day: nearDay(value, setting) })}
    </time>
  )
}
