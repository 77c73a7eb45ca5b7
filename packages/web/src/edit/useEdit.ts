import { type Draft, useDraft } from '../draft/useDraft.ts'
import { mergeEdits, same } from './mergeEdits.ts'

/** A form over something that stands on the server, and that others may change meanwhile. */
export type Edit<Value> = Draft<Value> & {
  /** The edition to save over, as `expected`. */
  expected: string
  /** Whether anything would change if it were saved. */
  changed: boolean
  /** Fields that somebody else has saved otherwise than I have written them; each waits for one's choice. */
  clashing: readonly (keyof Value)[]
  /** What stands now. */
  theirs: Value
  settle: (field: keyof Value, whose: 'mine' | 'theirs') => void
}

/** What was written, over what, and which edition that was. */
type Kept<Value> = { mine: Value; base: Value; edition: string }

/**
 * `saved` is what stands now, `edition` names it. What is typed survives a reload (useDraft). When somebody else has saved
 * meanwhile, what only they changed is taken over; what both changed is left to the person: mine beside theirs.
 */
export function useEdit<Value extends object>(key: string, saved: Value, edition: string): Edit<Value> {
  return editOver(useDraft<Kept<Value> | null>(`edit.${key}`, null), saved, edition)
}

/** The same for who keeps what was written in a draft of their own. */
export function editOver<Value extends object>(
  draft: Draft<Kept<Value> | null>,
  saved: Value,
  edition: string,
): Edit<Value> {
  const kept = draft.value
  const overtaken = kept !== null && kept.edition !== edition
  const { value, clashing } = overtaken
    ? mergeEdits(kept.base, kept.mine, saved)
    : { value: kept?.mine ?? saved, clashing: [] }
  const open = clashing.length > 0
  const over = open && kept ? kept : { base: saved, edition }
  const keep = (mine: Value, base: Value) => draft.set({ mine, base, edition: over.edition })
  return {
    value,
    set: (mine) => keep(mine, over.base),
    clear: draft.clear,
    expected: over.edition,
    changed: !same(value, saved),
    clashing,
    theirs: saved,
    settle: (field, whose) =>
      whose === 'theirs'
        ? keep({ ...value, [field]: saved[field] }, over.base)
        : keep(value, { ...over.base, [field]: saved[field] }),
  }
}
