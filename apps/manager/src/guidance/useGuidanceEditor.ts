import { serverNow } from '@kewo/web/connection'
import { type Autosaved, type Flushed, saveOf, useAutosave } from '@kewo/web/autosave'
import { useState } from 'react'
import { m } from '../paraglide/messages.js'
import { type AimValue, draftInput, type StepValue, type WordsValue } from './draftValue.ts'
import { AimMutation, SaveDraftMutation, usePublish } from './saves.ts'

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

  return {
    ...draft,
    ...draft.value,
    savedAt,
    changeWords: (over: Partial<WordsValue>) =>
      draft.change('words', (now) => ({ ...now, words: { ...now.words, ...over } })),
    /** Of one step, whatever has become of the others meanwhile, in another tab too. */
    changeStep: (key: string, over: Partial<StepValue>) =>
      draft.change('words', ({ words, aim }) => {
        const steps = words.steps.map((step) => (step.key === key ? { ...step, ...over } : step))
        return { aim, words: { ...words, steps } }
      }),
    changeAim: (over: Partial<AimValue>) =>
      draft.change('aim', (now) => ({ ...now, aim: { ...now.aim, ...over } })),
    /** Of what is published: at once, by hand. */
    aimNow: () => draft.flush(['aim']),
    async publish(): Promise<Flushed> {
      // What was withdrawn comes back as it was: the same words become the next version.
      if (!hasDraft) draft.change('words', (now) => now)
      const saved = await draft.flush()
      return saved.problem ? saved : publish(saved.edition)
    },
  }
}

/** As it was kept on devices until the outbox saved it. */
type FormerlyKept = GuidanceWritten & { basedOn: string | null; wordsUnsaved: boolean; aimUnsaved: boolean }

export function formerly(kept: object): Autosaved<GuidanceWritten, 'words' | 'aim'> | null {
  if (!('wordsUnsaved' in kept)) return null
  const { words, aim, basedOn, wordsUnsaved, aimUnsaved } = kept as FormerlyKept
  const unsaved = { ...(wordsUnsaved && { words: null }), ...(aimUnsaved && { aim: null }) }
  return { value: { words, aim }, base: basedOn ?? '-', known: [], unsaved }
}
