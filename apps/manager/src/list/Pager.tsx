import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { buttonClass, Select } from '@kewo/ui'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { m } from '../paraglide/messages.js'
import styles from './ListPage.module.css'
import { firstPage, type PageSearch, type PageSize, pageSizes, usualSize } from './listSearch.ts'

export const Pager_page = graphql(`
  fragment Pager_page on PageInfo {
    hasNextPage
    hasPreviousPage
    startCursor
    endCursor
  }
`)

type Props = {
  page: FragmentOf<typeof Pager_page>
  /** Rows of all pages. */
  total: number
}

/** To the pages before and after, back to the first, and how many rows a page has; the address says where one is. */
export function Pager({ page, total }: Props) {
  const { hasNextPage, hasPreviousPage, startCursor, endCursor } = readFragment(Pager_page, page)
  const { before, size } = useSearch({ strict: false })
  const links = useFocusKept(page)
  // Whoever went back may stand on the first page with fewer rows than it has room for.
  const leadsToFirst = hasPreviousPage || before !== undefined
  if (!leadsToFirst && !hasNextPage && total <= pageSizes[0]) return null
  const link = (label: string, to: PageSearch) => (
    <Link to="." search={(was) => ({ ...was, ...firstPage, ...to })} className={buttonClass()}>
      {label}
    </Link>
  )
  return (
    <nav className={styles.pager} aria-label={m.list_pages()} ref={links} tabIndex={-1}>
      {leadsToFirst && link(m.list_firstPage(), {})}
      {hasPreviousPage && startCursor && link(m.list_previousPage(), { before: startCursor })}
      {hasNextPage && endCursor && link(m.list_nextPage(), { after: endCursor })}
      <SizeSelect size={size ?? usualSize} />
    </nav>
  )
}

function SizeSelect({ size }: { size: PageSize }) {
  const navigate = useNavigate()
  return (
    <Select
      label={m.list_pageSize()}
      labelHidden
      value={String(size)}
      options={pageSizes.map((each) => ({ value: String(each), label: m.list_perPage({ count: each }) }))}
      onChange={(event) => {
        const chosen = pageSizes.find((each) => String(each) === event.currentTarget.value)
        void navigate({ to: '.', search: (was) => ({ ...was, ...firstPage, size: chosen }) })
      }}
    />
  )
}

/** A link that goes with the last page takes the focus along: it then stands on the links that are left. */
function useFocusKept(page: unknown) {
  const links = useRef<HTMLElement>(null)
  const within = useRef(false)
  useEffect(() => {
    const element = links.current
    const note = (event: FocusEvent) => (within.current = Boolean(element?.contains(event.target as Node)))
    document.addEventListener('focusin', note)
    return () => document.removeEventListener('focusin', note)
  }, [])
  useEffect(() => {
    if (within.current && document.activeElement === document.body) links.current?.focus()
  }, [page])
  return links
}
