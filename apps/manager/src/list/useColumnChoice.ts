import { usePersonId } from '@kewo/web/session'
import { useState, useSyncExternalStore } from 'react'
import type { ColumnChoice } from './column.ts'

/** What each person has chosen to see of a table stays on the device. */
export function useColumnChoice(table: string): [ColumnChoice, (choice: ColumnChoice) => void] {
  const name = `kewo.columns.${usePersonId()}.${table}`
  const [choice, setChoice] = useState<ColumnChoice>(() => parse(localStorage.getItem(name)))
  const set = (next: ColumnChoice) => {
    setChoice(next)
    if (Object.keys(next).length > 0) localStorage.setItem(name, JSON.stringify(next))
    else localStorage.removeItem(name)
  }
  return [choice, set]
}

function parse(text: string | null): ColumnChoice {
  try {
    const kept: unknown = JSON.parse(text ?? '{}')
    return typeof kept === 'object' && kept !== null ? (kept as ColumnChoice) : {}
  } catch {
    return {}
  }
}

const phone = '(max-width: 640px)'

function follow(changed: () => void) {
  const query = matchMedia(phone)
  query.addEventListener('change', changed)
  return () => query.removeEventListener('change', changed)
}

/** Whether there is room for little more than what tells a row from the others. */
export const useNarrow = (): boolean => useSyncExternalStore(follow, () => matchMedia(phone).matches)
