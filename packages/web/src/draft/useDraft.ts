import { useCallback, useEffect, useState } from 'react'
import { usePersonId } from '../session/Person.tsx'
import { createDraftStore } from './draftStore.ts'

export type Draft<Value> = {
  value: Value
  set: (value: Value) => void
  /** After the server has it: forgets what was typed. */
  clear: () => void
}

/** The same with what lies on this device at a moment: another tab may have written since the page was drawn. */
type SharedDraft<Value> = Draft<Value> & {
  read: () => Value
  /** What is given back unchanged is not written. */
  update: (next: (now: Value) => Value) => void
}

/**
 * State that survives a reload, a dead battery and a closed tab, for the person signed in. `key` names the form and the
 * thing it is about, such as `helpRequest.new` or `trace.<visit id>`; what is typed or sent in one
 * tab is so in all. Changing the key of a mounted form needs a React `key`.
 */
export function useDraft<Value>(key: string, initial: Value): SharedDraft<Value> {
  const personId = usePersonId()
  const [value, setValue] = useState(
    () => createDraftStore(localStorage).read<Value>(personId, key) ?? initial,
  )
  const read = useCallback(
    () => createDraftStore(localStorage).read<Value>(personId, key) ?? initial,
    // As below.
    // oxlint-disable-next-line react/exhaustive-deps
    [personId, key],
  )
  const set = useCallback(
    (next: Value) => {
      setValue(next)
      createDraftStore(localStorage).write(personId, key, next, new Date())
    },
    [personId, key],
  )
  const update = useCallback(
    (next: (now: Value) => Value) => {
      const now = read()
      const then = next(now)
      if (then !== now) set(then)
    },
    [read, set],
  )
  const clear = useCallback(() => {
    setValue(initial)
    createDraftStore(localStorage).remove(personId, key)
    // `initial` is the empty form; a new object of the same meaning on each render is no change.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [personId, key])
  useEffect(
    () =>
      createDraftStore(localStorage).follow(personId, key, (there: Value | null) =>
        setValue(there ?? initial),
      ),
    // As above.
    // oxlint-disable-next-line react/exhaustive-deps
    [personId, key],
  )
  return { value, set, read, update, clear }
}
