import { setImmediate } from 'node:timers/promises'

/**
 * A long list page by page, in memory never more than two: PostgreSQL makes the next one ready while the one before is worked on.
 * `read` gives the page after a row, or the first one; a page that is not full is the last.
 */
export async function* pagesAhead<Row>(
  pageSize: number,
  read: (after: Row | null) => Promise<Row[]>,
): AsyncGenerator<Row[]> {
  const nextOf = async (page: readonly Row[]): Promise<Row[]> => {
    const last = page.at(-1)
    return last && page.length === pageSize ? read(last) : []
  }
  for (let page = await read(null); page.length > 0;) {
    const next = nextOf(page)
    // Awaited below, or not at all when the reader has seen enough: then a failure is nobody's concern.
    next.catch(() => undefined)
    // The statement must be on its way before the work on this page keeps the thread busy.
    await setImmediate()
    yield page
    page = await next
  }
}
