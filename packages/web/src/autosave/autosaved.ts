import type { Waiting } from '../outbox/entry.ts'
import { editionIn } from '../outbox/entry.ts'
import { same } from '../edit/mergeEdits.ts'

/** What this device keeps of a draft that the server has too. */
export type Autosaved<Value, Part extends string = string> = {
  value: Value
  /** The edition that it goes on from. */
  base: string
  /** Editions that it has gone on from before: one of these, told late, is no news. */
  known: readonly string[]
  /** Parts that the server may lack: null while they are only here, then the key of the entry in the outbox with which they go. */
  unsaved: Partial<Record<Part, string | null>>
}

/**
 * What the server has of it, and the edition of that. `isNothing`: nothing has been saved there yet, or that is all that this device
 * has read.
 */
export type OnServer<Value> = { value: Value; edition: string; isNothing?: boolean }

const mostKnown = 30

/** As it lies here when all of it is the server's. */
export const begunFrom = <Value, Part extends string>({
  value,
  edition,
}: OnServer<Value>): Autosaved<Value, Part> => ({ value, base: edition, known: [edition], unsaved: {} })

export const written = <Value, Part extends string>(
  kept: Autosaved<Value, Part>,
  part: Part,
  value: Value,
): Autosaved<Value, Part> => ({ ...kept, value, unsaved: { ...kept.unsaved, [part]: null } })

/** A part lies in the outbox as it was; one that was written on since does not. */
export const putInto = <Value, Part extends string>(
  kept: Autosaved<Value, Part>,
  part: Part,
  { key, value }: { key: string; value: Value },
): Autosaved<Value, Part> =>
  kept.unsaved[part] === null && same(kept.value, value)
    ? { ...kept, unsaved: { ...kept.unsaved, [part]: key } }
    : kept

/** The same after what the outbox tells of it; the very same where that is no news. */
export function heard<Value, Part extends string>(
  kept: Autosaved<Value, Part>,
  saves: readonly Waiting[],
): Autosaved<Value, Part> {
  const sent = saves
    .filter(({ state }) => state === 'sent')
    .toSorted((one, other) => one.sentAt! - other.sentAt!)
  const arrived = sent.filter(({ key }) => Object.values(kept.unsaved).includes(key))
  const news = sent
    .flatMap(({ answer }) => editionIn(answer) ?? [])
    .filter((each) => !kept.known.includes(each))
  if (arrived.length === 0 && news.length === 0) return kept
  const keys = new Set<unknown>(arrived.map(({ key }) => key))
  const unsaved = Object.entries(kept.unsaved).filter(([, key]) => !keys.has(key))
  return {
    ...kept,
    base: editionIn(arrived.at(-1)?.answer) ?? kept.base,
    known: [...kept.known, ...news].slice(-mostKnown),
    unsaved: Object.fromEntries(unsaved) as Autosaved<Value, Part>['unsaved'],
  }
}

/**
 * The same where an entry is gone from the outbox: its receipt is forgotten after a day; where the server stands as before it, it
 * has never gone.
 */
export function missed<Value, Part extends string>(
  kept: Autosaved<Value, Part>,
  saves: readonly Waiting[],
  edition: string,
): Autosaved<Value, Part> {
  const lost = Object.entries(kept.unsaved).filter(
    ([, key]) => key && !saves.some((each) => each.key === key),
  )
  if (lost.length === 0) return kept
  const unsaved = Object.entries(kept.unsaved).flatMap(([part, key]) => {
    if (!lost.some(([each]) => each === part)) return [[part, key]]
    return edition === kept.base ? [[part, null]] : []
  })
  return { ...kept, unsaved: Object.fromEntries(unsaved) as Autosaved<Value, Part>['unsaved'] }
}

/** Whether another device went on writing, and nothing here is newer. Nothing at all goes over nothing that is here. */
export const isOvertaken = (
  kept: Autosaved<unknown>,
  { edition, isNothing = false }: OnServer<unknown>,
): boolean =>
  !isNothing &&
  Object.keys(kept.unsaved).length === 0 &&
  edition !== kept.base &&
  !kept.known.includes(edition)
