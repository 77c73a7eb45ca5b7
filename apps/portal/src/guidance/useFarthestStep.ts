import { type FragmentOf, readFragment } from '@kewo/schema/client'
import { useEffect } from 'react'
import { Receipt_version } from './useReceipt.ts'

const keyOf = (versionId: string) => `kewo-guidance-seen-${versionId}`
const seenSteps = (versionId: string) => Number(sessionStorage.getItem(keyOf(versionId)) ?? 0)

/**
 * The farthest step that may be shown, counted from 1: the one after those seen in this tab, or the end once it has been read.
 * So an address alone never counts as having read.
 */
export function useFarthestStep(
  of: FragmentOf<typeof Receipt_version>,
  { at, total }: { at: number; total: number },
): number {
  const { id, receipt } = readFragment(Receipt_version, of)
  const farthest = receipt?.readToEndAt ? total : Math.min(total, seenSteps(id) + 1)
  const shown = at <= farthest ? at : null
  useEffect(() => {
    if (shown && shown > seenSteps(id)) sessionStorage.setItem(keyOf(id), String(shown))
  }, [id, shown])
  return farthest
}
