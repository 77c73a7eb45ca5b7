import type { Table } from 'dexie'
import { changedMeanwhile, editionIn, type Entry, isSave, type Save } from './entry.ts'

/** Drafts among the acts: of a draft's part at most one that was not tried yet lies here, and its last receipt. */
export function savesIn(entries: Table<Entry, string>) {
  async function of(personId: string, draft: string): Promise<Save[]> {
    const all = await entries.where({ personId }).sortBy('key')
    return all.filter(isSave).filter(({ saves }) => saves.draft === draft)
  }
  const alike =
    ({ saves: { part }, key }: Save) =>
    (other: Save) =>
      other.saves.part === part && other.key !== key
  const inOne = <Result>(work: () => Promise<Result>) => entries.db.transaction('rw', entries, work)

  return {
    ofDraft: of,
    /**
     * Puts a save in place of the one before. One that was tried stays before it: only when it is known what became of it
     * can the next one say over what it is saved. A draft that was refused because somebody else had saved stays so.
     */
    save: (entry: Save) =>
      inOne(async () => {
        const others = await of(entry.personId, entry.saves.draft)
        const last = others
          .filter(({ state }) => state === 'sent')
          .toSorted(byReceipt)
          .at(-1)
        const passed = last?.saves.line.includes(entry.saves.line.at(-1)!) ? editionIn(last.answer) : null
        const refused = others.find(
          ({ state, problem }) => state !== 'sent' && problem?.code === changedMeanwhile,
        )
        const { state, problem, answer } = refused ?? entry
        const replaced = others.filter(alike(entry)).filter(isToBeReplaced)
        await entries.bulkDelete(replaced.map(({ key }) => key))
        await entries.put({
          ...(passed ? over(entry, passed, last?.saves.line) : entry),
          state,
          problem,
          answer,
        })
      }),
    /** The receipt of one is here: what was written since goes over what stands now. */
    saveArrived: (entry: Save, answer: unknown) =>
      inOne(async () => {
        const edition = editionIn(answer)
        const others = await of(entry.personId, entry.saves.draft)
        const former = others.filter(alike(entry)).filter(({ state }) => state === 'sent')
        await entries.bulkDelete(former.map(({ key }) => key))
        const next = others.filter(({ state, key }) => state === 'waiting' && key !== entry.key)
        if (edition) await entries.bulkPut(next.map((each) => over(each, edition, entry.saves.line)))
      }),
    /** One was refused: what was written since stands for it, and is asked about in its place. */
    saveRefused: (entry: Save) =>
      inOne(async () => {
        const others = await of(entry.personId, entry.saves.draft)
        const refused = others.find(({ key }) => key === entry.key)
        const newer = others.filter(alike(entry)).find(({ state }) => state === 'waiting')
        if (!refused || !newer) return
        const { state, problem, answer } = refused
        await entries.delete(entry.key)
        if (problem?.code === changedMeanwhile) await entries.update(newer.key, { state, problem, answer })
      }),
    /** A person, asked about it, wants what is here over what stands there. */
    saveOver: (personId: string, draft: string, edition: string) =>
      inOne(async () => {
        const unsent = (await of(personId, draft)).filter(({ state }) => state !== 'sent')
        const again = { state: 'waiting', attempted: false, tries: 0, tryAt: 0, problem: undefined } as const
        await entries.bulkPut(unsent.map((each) => ({ ...over(each, edition), ...again })))
      }),
    /** The draft is gone, or an act carries all of it. */
    dropSaves: (personId: string, draft: string) =>
      inOne(async () => entries.bulkDelete((await of(personId, draft)).map(({ key }) => key))),
  }
}

const mostKept = 30

/** The same, saved over an edition. */
function over(entry: Save, edition: string, before: readonly string[] = []): Save {
  const { saves, variables } = entry
  const line = [...new Set([...before, ...saves.line, edition])].filter((each) => each !== edition)
  return {
    ...entry,
    saves: { ...saves, line: [...line.slice(-mostKept), edition] },
    variables: { ...variables, expected: edition },
  }
}

const byReceipt = (one: Save, other: Save) => one.sentAt! - other.sentAt!

const isToBeReplaced = ({ state, attempted }: Save) =>
  state === 'refused' || (state === 'waiting' && !attempted)
