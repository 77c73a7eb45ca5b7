import { vi } from 'vitest'

/** Waits until the check throws no more, as long as a busy machine may take for it; then throws what it last threw. */
export const until = <Value>(
  check: () => Value | Promise<Value>,
  /** Milliseconds between two looks. */
  { every = 100 } = {},
): Promise<Value> => vi.waitFor(check, { timeout: 120_000, interval: every })
