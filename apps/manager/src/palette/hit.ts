import type { ReactNode } from 'react'

/** One line of the palette, and what a press on it does. */
export type Hit = {
  key: string
  label: string
  description?: string | null
  icon: ReactNode
  open: () => unknown
}
export type HitGroup = { label: string; hits: readonly Hit[] }
