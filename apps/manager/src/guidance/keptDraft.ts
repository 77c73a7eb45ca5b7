import { type AimValue, draftInput, type WordsValue } from './draftValue.ts'

/** What this device holds: what is typed, on which state of the server, and what of it the server has not got. */
export type Kept = {
  words: WordsValue
  aim: AimValue
  /** Null: whatever the server has now is to be overwritten. */
  basedOn: string | null
  wordsUnsaved: boolean
  aimUnsaved: boolean
  /** What the server was last known to have, and what it was sent since. */
  knownWords: readonly string[]
  knownAim: readonly string[]
}

/** Equal for words that say the same, whatever the server trims and whatever keys this device gave. */
export function sameWords(words: WordsValue): string {
  return JSON.stringify(draftInput(words), (_key, value: unknown) =>
    typeof value === 'string' ? value.trim() : value,
  )
}

/** Equal for aims that mean the same shops, in whatever order. */
export function sameAim({ kind, validUntil, audience }: AimValue): string {
  const sides = Object.entries(audience).toSorted(([one], [other]) => (one < other ? -1 : 1))
  return JSON.stringify([
    kind,
    validUntil,
    sides.map(([side, chosen]) => [side, Array.isArray(chosen) ? sorted(chosen) : chosen]),
  ])
}

function sorted(values: readonly string[]): string[] {
  return values.toSorted((one, other) => (one < other ? -1 : 1))
}

/**
 * What the writing goes on with when the page opens: what the device kept where the server has nothing newer but what
 * this device sent itself; else the person is asked.
 */
export function beginWith(kept: Kept, fromServer: Kept): { kept: Kept; changedMeanwhile: boolean } {
  if (!kept.wordsUnsaved && !kept.aimUnsaved) return { kept: fromServer, changedMeanwhile: false }
  const { basedOn, knownWords, knownAim } = fromServer
  const isOwn =
    kept.basedOn === null ||
    kept.basedOn === basedOn ||
    (kept.knownWords.includes(sameWords(fromServer.words)) && kept.knownAim.includes(sameAim(fromServer.aim)))
  if (!isOwn) return { kept, changedMeanwhile: true }
  return { kept: { ...kept, basedOn, knownWords, knownAim }, changedMeanwhile: false }
}
