import { serverNow } from '@kewo/web/connection'
import { type Autosaved, type Flushed, saveOf, useAutosave } from '@kewo/web/autosave'
import { useState } from 'react'
import { m } from '../paraglide/messages.js'
import { type AimValue, type BlockValue, draftInput, emptyBlock, type WordsValue } from './draftValue.ts'
import { AimMutation, SaveDraftMutation, usePublish, useSchedule } from './saves.ts'

/** What a guidance says, and for whom: each is saved apart. */
export type GuidanceWritten = { words: WordsValue; aim: AimValue }

type Server = {
  id: string
  edition: string
  published: boolean
  /** The server has a version that is not published yet. */
  hasDraft: boolean
  value: GuidanceWritten
  refresh: () => void
}

/**
 * The words and the aim of a guidance while they are written: on this device, and by the outbox on the server. What is published
 * already is aimed by hand only.
 */
export function useGuidanceEditor({ id, edition, published, hasDraft, value, refresh }: Server) {
  const publish = usePublish(id)
  const schedule = useSchedule(id)
  const [savedAt, setSavedAt] = useState<Date | null>(null)
  const draft = useAutosave<GuidanceWritten, 'words' | 'aim'>(
    `guidance.${id}`,
    { value, edition },
    {
      parts: {
        words: ({ words }) => saveOf(SaveDraftMutation, { id, draft: draftInput(words) }),
        aim: ({ aim: { kind, audience, validUntil } }) =>
          saveOf(AimMutation, { id, kind, audience, validUntil: validUntil || null }),
      },
      byHand: published ? ['aim'] : [],
      road: {
        about: id,
        told: { kind: m.guidance_title(), words: value.words.title || m.guidance_untitled() },
      },
      formerly,
      refresh,
    },
  )
  const [before, setBefore] = useState(draft.state)
  if (before !== draft.state) {
    setBefore(draft.state)
    if (draft.state === 'saved') setSavedAt(serverNow())
  }

  async function saveAnd(go: (expected: string) => Promise<Flushed>): Promise<Flushed> {
    // What was withdrawn comes back as it was: the same words become the next version.
    if (!hasDraft) draft.change('words', (now) => now)
    const saved = await draft.flush()
    return saved.problem ? saved : go(saved.edition)
  }

  return {
    ...draft,
    ...draft.value,
    savedAt,
    changeWords: (over: Partial<WordsValue>) =>
      draft.change('words', (now) => ({ ...now, words: { ...now.words, ...over } })),
    /** Of one block, whatever has become of the others meanwhile, in another tab too. */
    changeBlock: (key: string, over: (block: BlockValue) => Partial<BlockValue>) =>
      draft.change('words', ({ words, aim }) => {
        const blocks = words.blocks.map((block) => (block.key === key ? { ...block, ...over(block) } : block))
        return { aim, words: { ...words, blocks } }
      }),
    changeAim: (over: Partial<AimValue>) =>
      draft.change('aim', (now) => ({ ...now, aim: { ...now.aim, ...over } })),
    /** Of what is published: at once, by hand. */
    aimNow: () => draft.flush(['aim']),
    publish: () => saveAnd(publish),
    /** Leaves it to the clock. */
    schedule: (publishAt: Date) => saveAnd((expected) => schedule(publishAt, expected)),
  }
}

type Kept = Autosaved<GuidanceWritten, 'words' | 'aim'>
/** Until there were blocks, all were steps with one picture each. */
type StepThen = Partial<BlockValue> & { image: { id: string; url: string } | null }
type WordsThen = Omit<WordsValue, 'blocks'> & { steps?: StepThen[]; blocks?: BlockValue[] }
type WrittenThen = { words: WordsThen; aim: AimValue }
/** As it was kept until the outbox saved it. */
type KeptFirst = WrittenThen & { basedOn: string | null; wordsUnsaved: boolean; aimUnsaved: boolean }

export function formerly(kept: object): Kept | null {
  if ('wordsUnsaved' in kept) {
    const { words, aim, basedOn, wordsUnsaved, aimUnsaved } = kept as KeptFirst
    const unsaved = { ...(wordsUnsaved && { words: null }), ...(aimUnsaved && { aim: null }) }
    return { value: { words: inBlocks(words), aim }, base: basedOn ?? '-', known: [], unsaved }
  }
  const { value } = kept as { value?: WrittenThen }
  if (!value?.words.steps) return null
  return { ...(kept as Kept), value: { ...value, words: inBlocks(value.words) } }
}

function inBlocks({ steps = [], blocks, ...words }: WordsThen): WordsValue {
  const asBlock = ({ image, ...texts }: StepThen): BlockValue => ({
    ...emptyBlock('STEP'),
    ...texts,
    pictures: image ? { MAIN: { ...image, marks: [] } } : {},
  })
  return { ...words, blocks: blocks ?? steps.map(asBlock) }
}
