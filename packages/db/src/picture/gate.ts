import { PicturesBusy } from '@kewo/domain'
import pLimit from 'p-limit'

/** Pictures held in memory until their turn comes, some 12 MB each at worst. */
const mostWaiting = 16

/** Lets `atOnce` pieces of work in at a time, and turns away what would have to wait behind too many. */
export function createGate(atOnce: number): <Result>(work: () => Promise<Result>) => Promise<Result> {
  const limit = pLimit(atOnce)
  return async (work) => {
    if (limit.pendingCount >= mostWaiting) throw new PicturesBusy()
    return limit(work)
  }
}
