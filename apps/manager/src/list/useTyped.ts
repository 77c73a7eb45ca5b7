import { useState } from 'react'
import { useSettled } from './useSettled.ts'

/** What somebody types into a field that the server searches: asked once it stands still; null until the field is opened. */
export function useTyped() {
  const [typed, setTyped] = useState<string | null>(null)
  const text = typed?.trim() ?? null
  const settled = useSettled(text)
  const asked = text === '' ? '' : settled
  return { asked, waiting: asked !== text, onSearch: setTyped }
}
