import { DateTime } from '@kewo/ui'
import { m } from '../paraglide/messages.js'

/** When the clock publishes what waits. */
export function ScheduledFor({ at }: { at: string }) {
  return <DateTime value={at} form="exact" words={(when) => m.guidance_scheduledFor({ when })} />
}
