import type { ReactNode } from 'react'

export type NavigationItem = {
  key: string
  label: string
  icon: ReactNode
  current: boolean
  /** How many things wait there. */
  count?: number
  /** The count in words for ears, such as 6 条在计时. */
  countLabel?: string
  /** amber: a clock runs on what is counted. */
  countTone?: 'plain' | 'amber'
  /** Under which name it stands where there are many; folded ones show when they are asked for. */
  group?: { label: string; folded?: boolean }
}

/** What a link must carry to look and sound right; the app adds where it leads. */
export type LinkParts = { className: string; children: ReactNode; 'aria-current'?: 'page' }

/** Makes the app's own link, whatever its router. */
export type RenderLink<Item> = (item: Item, parts: LinkParts) => ReactNode
