import { useLocation } from '@tanstack/react-router'
import { useState } from 'react'
import { choose, type Chosen, partOf } from './selection.ts'

type Keyed = { id: string }

/** The rows that are chosen: they stay while one pages and sorts, and go when one looks at another part of the list. */
export function useChosen<Row extends Keyed>() {
  const { pathname, search } = useLocation()
  const part = partOf(pathname, search)
  const [kept, setKept] = useState<{ part: string; chosen: Chosen<Row> }>({ part, chosen: new Map() })
  const chosenIn = (was: typeof kept): Chosen<Row> => (was.part === part ? was.chosen : new Map())
  return {
    chosen: chosenIn(kept),
    choose: (rows: readonly Row[], on: boolean) =>
      setKept((was) => ({ part, chosen: choose(chosenIn(was), rows, on) })),
    clear: () => setKept({ part, chosen: new Map() }),
  }
}
