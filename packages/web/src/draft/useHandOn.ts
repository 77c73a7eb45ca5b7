import { useCallback } from 'react'
import { idempotencyKey } from '../act/idempotencyKey.ts'
import { usePersonId } from '../session/Person.tsx'
import { createDraftStore } from './draftStore.ts'

/** Puts words into the draft of a form that is not open, behind what is written there already. */
export function useHandOn(): (key: string, words: string) => void {
  const personId = usePersonId()
  return useCallback(
    (key, words) => {
      const drafts = createDraftStore(localStorage)
      const there = drafts.read<{ words: string; key: string }>(personId, key)
      const all = [there?.words, words].filter(Boolean).join('\n')
      drafts.write(personId, key, { key: idempotencyKey(), ...there, words: all }, new Date())
    },
    [personId],
  )
}
