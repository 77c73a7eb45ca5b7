/** What people typed and have not sent, on this device only, under each person's own name. */
export type DraftStore = {
  read<Value>(personId: string, key: string): Value | null
  write(personId: string, key: string, value: unknown, now: Date): void
  remove(personId: string, key: string): void
  /** Calls with what another tab has made of it, null where it is gone; answers how to stop. */
  follow<Value>(personId: string, key: string, changed: (value: Value | null) => void): () => void
  /** What was typed about one thing is about another from now on. */
  rename(personId: string, from: string, to: string): void
}

const daysKept = 60
const millisecondsKept = daysKept * 24 * 60 * 60 * 1000

type Kept = { value: unknown; at: number }

/** How the names of all that one person has typed here begin. */
export const draftsOf = (personId: string): string => `kewo.draft.${personId}.`

export function createDraftStore(storage: Storage): DraftStore {
  const nameOf = (personId: string, key: string) => draftsOf(personId) + key
  return {
    read<Value>(personId: string, key: string) {
      return (parse(storage.getItem(nameOf(personId, key)))?.value as Value | undefined) ?? null
    },
    write(personId, key, value, now) {
      const text = JSON.stringify({ value, at: now.getTime() } satisfies Kept)
      try {
        storage.setItem(nameOf(personId, key), text)
      } catch {
        // The storage is full: make room with drafts that nobody came back to, then let a failure be seen.
        removeOld(storage, now)
        storage.setItem(nameOf(personId, key), text)
      }
    },
    follow<Value>(personId: string, key: string, changed: (value: Value | null) => void) {
      const hear = ({ storageArea, key: name, newValue }: StorageEvent) => {
        if (storageArea === storage && name === nameOf(personId, key))
          changed((parse(newValue)?.value as Value | undefined) ?? null)
      }
      addEventListener('storage', hear)
      return () => removeEventListener('storage', hear)
    },
    rename(personId, from, to) {
      const own = nameOf(personId, '')
      for (const name of Object.keys(storage).filter((each) => each.startsWith(own) && each.includes(from))) {
        const [then, text] = [name.replace(from, to), storage.getItem(name)]
        storage.removeItem(name)
        // A page that knew the new name already may have been written on since.
        if ((parse(storage.getItem(then))?.at ?? 0) <= (parse(text)?.at ?? 0)) storage.setItem(then, text!)
      }
    },
    remove(personId, key) {
      storage.removeItem(nameOf(personId, key))
    },
  }
}

function removeOld(storage: Storage, now: Date) {
  for (const name of Object.keys(storage).filter((each) => each.startsWith('kewo.draft.'))) {
    const kept = parse(storage.getItem(name))
    if (!kept || now.getTime() - kept.at > millisecondsKept) storage.removeItem(name)
  }
}

function parse(text: string | null): Kept | null {
  if (text === null) return null
  try {
    return JSON.parse(text) as Kept
  } catch {
    return null
  }
}
