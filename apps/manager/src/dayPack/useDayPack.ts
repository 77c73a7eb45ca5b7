import { addDays, localDayOf } from '@kewo/domain'
import { onReturn } from '@kewo/web/connection'
import { useEffect, useSyncExternalStore } from 'react'
import { useClient } from 'urql'
import { useMay } from '../viewer/useMay.ts'
import { useStaff } from '../viewer/useStaff.ts'
import type { Packed } from './packDay.ts'

/** So often it is fetched anew while there is a signal. */
const everyMs = 30 * 60_000
/** What is open comes first. */
const restMs = 3_000

export type DayPack = Packed & { at: Date }

let pack: DayPack | null = null
const listeners = new Set<() => void>()

function become(next: DayPack) {
  pack = next
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** What opens without a signal, and as of when; null while nothing was fetched on this page. */
export const useDayPack = (): DayPack | null => useSyncExternalStore(subscribe, () => pack)

/** While mounted, keeps today and tomorrow on this device of whoever makes visits. */
export function useKeepDayPack(): void {
  const client = useClient()
  const { viewer } = useStaff()
  const makesVisits = useMay()('makeVisits')
  const { timeZone } = viewer

  useEffect(() => {
    if (!makesVisits) return
    let packing = false
    const fetchIt = async () => {
      if (packing || !navigator.onLine) return
      packing = true
      try {
        const { packDay, NoAnswer } = await import('./packDay.ts')
        const today = localDayOf(new Date(), timeZone)
        await packDay(client, today, addDays(today, 1)).then(
          (packed) => become({ ...packed, at: new Date() }),
          (thrown: unknown) => {
            if (!(thrown instanceof NoAnswer)) reportError(thrown)
          },
        )
      } finally {
        packing = false
      }
    }
    const start = () => void fetchIt().catch(reportError)
    const soon = setTimeout(start, restMs)
    const again = setInterval(start, everyMs)
    const stop = onReturn(start)
    return () => {
      clearTimeout(soon)
      clearInterval(again)
      stop()
    }
  }, [client, makesVisits, timeZone])
}
