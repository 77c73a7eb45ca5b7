import { buttonClass } from '@kewo/ui'
import type { ReactNode } from 'react'
import { m } from '../paraglide/messages.js'
import styles from './ListPage.module.css'

type LinkParts = { className: string; children: ReactNode }

export type PagerProps = {
  /** The cursor that is open; none on the first page. */
  after: string | undefined
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
  /** Makes the app's link to the page behind a cursor: `(after, parts) => <Link search={{ ...search, after }} {...parts} />`. */
  renderLink: (after: string | undefined, parts: LinkParts) => ReactNode
}

/** To the next page of a list and back to the first; nothing where all is on one page. */
export function Pager({ after, pageInfo: { hasNextPage, endCursor }, renderLink }: PagerProps) {
  if (!hasNextPage && !after) return null
  return (
    <nav className={styles.pager} aria-label={m.list_pages()}>
      {after && renderLink(undefined, { className: buttonClass(), children: m.list_firstPage() })}
      {hasNextPage &&
        endCursor &&
        renderLink(endCursor, { className: buttonClass(), children: m.list_nextPage() })}
    </nav>
  )
}
