import type { ReactNode } from 'react'
import type { LinkParts } from '../src/index.ts'

/** What a router's link is in an app. */
export const renderLink = (item: { key: string }, parts: LinkParts) => (
  <a key={item.key} href={`#${item.key}`} {...parts}>
    {parts.children}
  </a>
)

/** The same, for one row or one way back. */
export const linkTo = (key: string) => (parts: { className: string; children: ReactNode }) => (
  <a href={`#${key}`} {...parts}>
    {parts.children}
  </a>
)
