import type { Entry } from './entry.ts'

/** So long a draft rests before it is sent: whoever writes saves sentences, not letters. */
export const restMs = 1_000

/** Whether something waits that one should know of: a draft that is on its way in a moment is no news. */
export const waits = (
  { state, saves, tryAt, madeAt }: Pick<Entry, 'state' | 'saves' | 'tryAt' | 'madeAt'>,
  online: boolean,
): boolean => state === 'waiting' && (!saves || !online || tryAt > madeAt + restMs)
