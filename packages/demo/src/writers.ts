import type { Random } from './random.ts'

/** How somebody writes records and keeps promises, as shares of 0 to 1. */
export type Writer = {
  /** Notes that say nothing. */
  thin: number
  /** Notes that are copied from an older one. */
  copied: number
  /** Suggestions that say for whom, by when and what the shop gains. */
  owned: number
  /** What the last visit left open and is answered. */
  followsUp: number
  /** Notes with something that the shop said. */
  listens: number
  /** Promises kept by their day. */
  keeps: number
  /** Calls that came to nothing. */
  misses: number
}

const known: Readonly<Record<string, Writer>> = {
  李敏: { thin: 0.01, copied: 0, owned: 0.95, followsUp: 0.93, listens: 0.93, keeps: 0.995, misses: 0.03 },
  贺强: { thin: 0.3, copied: 0.16, owned: 0.45, followsUp: 0.5, listens: 0.5, keeps: 0.965, misses: 0.1 },
  许文博: { thin: 0.16, copied: 0.2, owned: 0.55, followsUp: 0.6, listens: 0.55, keeps: 0.97, misses: 0.08 },
}

/** Most people are good at it and not perfect. */
export function writerNamed(name: string, random: Random): Writer {
  const share = (from: number, to: number) => from + random.next() * (to - from)
  const usual: Writer = {
    thin: share(0.02, 0.12),
    copied: share(0, 0.07),
    owned: share(0.65, 0.95),
    followsUp: share(0.65, 0.92),
    listens: share(0.65, 0.92),
    keeps: share(0.986, 0.997),
    misses: share(0.03, 0.08),
  }
  return known[name] ?? usual
}
