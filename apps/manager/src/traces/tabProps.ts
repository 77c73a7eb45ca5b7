import type { Written } from './written.ts'

/** What every part of the form needs: what is written, and the way to change it. */
export type TabProps = { written: Written; change: (part: Partial<Written>) => void }

/** The list with one of its parts changed. */
export function withPart<Part>(parts: readonly Part[], index: number, change: Partial<Part>): Part[] {
  return parts.map((part, at) => (at === index ? { ...part, ...change } : part))
}

export function withoutPart<Part>(parts: readonly Part[], index: number): Part[] {
  return parts.filter((_part, at) => at !== index)
}
