import type { Toast } from './toasts.ts'

const usual = 6_000
/** To read it, see that there is a way back, and press. */
const withWayBack = 10_000

/**
 * For how many milliseconds a message stands while nobody looks closer; null: until it is put away, as with a failure's words and an only way back.
 * Whoever reads in large letters has twice as long.
 */
export function restOf({ tone, action }: Pick<Toast, 'tone' | 'action'>, isElder: boolean): number | null {
  if (tone === 'red' || action?.isOnly) return null
  return (action ? withWayBack : usual) * (isElder ? 2 : 1)
}
