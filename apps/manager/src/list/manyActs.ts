import { showToast } from '@kewo/ui'
import { type ReactNode, useRef, useState } from 'react'

/** Done row by row, after a question that says how many. */
export type OneByOne<Row> = {
  key: string
  label: string
  danger?: boolean
  question: (rows: readonly Row[]) => {
    title: string
    consequence: ReactNode
    children?: ReactNode
    /** Why it cannot be done yet; null where it can. */
    disabledReason?: string | null
    /** Where the deed itself is called 取消, the way back must not be. */
    cancelLabel?: string
  }
  /** Does it for one; answers with why not, in words. */
  act: (row: Row) => Promise<string | null>
  done: (count: number) => string
}

/** Done for all at once by what the caller opens. */
export type AllAtOnce<Row> = {
  key: string
  label: string
  open: (rows: readonly Row[], clear: () => void) => void
}

/** What can be done with several rows of a list. */
export type Selecting<Row> = {
  nameOf: (row: Row) => string
  acts: readonly (OneByOne<Row> | AllAtOnce<Row>)[]
}

type Refused = { name: string; why: string }
type State = { running: { done: number; of: number } | null; refused: readonly Refused[] }

/** Does an act for one row after the other. Those refused are told with the reason; it can be stopped between two. */
export function useOneByOne<Row>(nameOf: (row: Row) => string, onDone: (row: Row) => void) {
  const [state, setState] = useState<State>({ running: null, refused: [] })
  const stopping = useRef(false)

  async function run({ act, done }: OneByOne<Row>, rows: readonly Row[]) {
    stopping.current = false
    const refused: Refused[] = []
    let tried = 0
    for (const row of rows) {
      if (stopping.current) break
      setState({ running: { done: tried, of: rows.length }, refused: [...refused] })
      const why = await act(row)
      tried += 1
      if (why === null) onDone(row)
      else refused.push({ name: nameOf(row), why })
    }
    setState({ running: null, refused })
    if (tried > refused.length) showToast({ words: done(tried - refused.length) })
  }

  return {
    ...state,
    run,
    stop: () => void (stopping.current = true),
    forget: () => setState({ running: null, refused: [] }),
  }
}
