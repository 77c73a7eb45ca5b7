import type { LinkParts, NavigationItem } from '../src/index.ts'

/** What a router's link is in an app. */
export const renderLink = (item: { key: string }, parts: LinkParts) => (
  <a key={item.key} href={`#${item.key}`} {...parts} />
)

/** The same, for one row or one way back. */
export const linkTo = (key: string) => (parts: { className: string; children: React.ReactNode }) => (
  <a href={`#${key}`} {...parts} />
)

export type { NavigationItem }
