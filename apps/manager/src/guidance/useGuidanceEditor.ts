import { serverNow } from '@kewo/web/connection'
import { useDraft } from '@kewo/web/draft'
import { useOnline } from '@kewo/web/online'
import { useEffect, useRef, useState } from 'react'
import type { AimValue, WordsValue } from './draftValue.ts'
import { beginWith, type Kept, sameAim, sameWords } from './keptDraft.ts'
import { type Saved, useSaves } from './useSaves.ts'

type Server = {
  id: string
  edition: string
  published: boolean
  /** The server has a version that is not published yet. */
  hasDraft: boolean
  words: WordsValue
  aim: AimValue
}

type SaveState = { kind: 'saved'; at: Date | null } | { kind: 'saving' } | { kind: 'failed'; saved: Failed }
type Failed = Extract<Saved, { problem: string }>

const savesAfterMs = 700
const savedBefore: SaveState = { kind: 'saved', at: null }
const changedMeanwhile: SaveState = {
  kind: 'failed',
  saved: { problem: '', field: null, changedMeanwhile: true, offline: false },
}

/**
 * The words and the aim of a guidance while they are written: on this device at every keystroke, on the server a moment
 * later, one save at a time, each naming the state it builds on. What is published already is aimed by hand only.
 */
export function useGuidanceEditor(server: Server) {
  const saves = useSaves(server.id)
  const online = useOnline()
  const fromServer: Kept = {
    words: server.words,
    aim: server.aim,
    basedOn: server.edition,
    wordsUnsaved: false,
    aimUnsaved: false,
    knownWords: [sameWords(server.words)],
    knownAim: [sameAim(server.aim)],
  }
  const { value: kept, set } = useDraft<Kept>(`guidance.${server.id}`, fromServer)
  const [start] = useState(() => beginWith(kept, fromServer))
  const now = useRef<Kept>(start.kept)
  const [state, setState] = useState<SaveState>(start.changedMeanwhile ? changedMeanwhile : savedBefore)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const hasDraft = useRef(server.hasDraft)
  const running = useRef<Promise<boolean> | null>(null)
  const [shown, setShown] = useState(start.kept)

  function become(over: Partial<Kept>) {
    now.current = { ...now.current, ...over }
    setShown(now.current)
    set(now.current)
  }

  /** Saves what the server has not got, until it has all. True when it has. */
  async function saveAll(): Promise<boolean> {
    clearTimeout(timer.current)
    running.current ??= saveInTurn().finally(() => (running.current = null))
    return running.current
  }

  async function saveInTurn(): Promise<boolean> {
    setState({ kind: 'saving' })
    for (;;) {
      const { words, aim, wordsUnsaved, aimUnsaved, basedOn } = now.current
      const at = basedOn ?? server.edition
      const aimsByItself = aimUnsaved && !server.published
      if (!wordsUnsaved && !aimsByItself) break
      // The answer may get lost on its way, with the page: then this is how the next one knows its own hand.
      become(
        wordsUnsaved
          ? { knownWords: [...now.current.knownWords.slice(-1), sameWords(words)] }
          : { knownAim: [...now.current.knownAim.slice(-1), sameAim(aim)] },
      )
      const saved = wordsUnsaved ? await saves.words(words, at) : await saves.aim(aim, at)
      if ('problem' in saved) {
        setState({ kind: 'failed', saved })
        return false
      }
      if (wordsUnsaved) hasDraft.current = true
      become(
        wordsUnsaved
          ? { basedOn: saved.edition, wordsUnsaved: now.current.words !== words }
          : { basedOn: saved.edition, aimUnsaved: now.current.aim !== aim },
      )
    }
    setState({ kind: 'saved', at: serverNow() })
    return true
  }

  function soon() {
    setState({ kind: 'saving' })
    clearTimeout(timer.current)
    timer.current = setTimeout(() => void saveAll(), savesAfterMs)
  }

  const waits = shown.wordsUnsaved || (shown.aimUnsaved && !server.published)
  const conflict = state.kind === 'failed' && state.saved.changedMeanwhile
  useEffect(() => {
    if (online && waits && !conflict) soon()
    return () => clearTimeout(timer.current)
    // Once when it begins and again when the signal returns; every change asks by itself.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [online])

  return {
    words: shown.words,
    aim: shown.aim,
    aimUnsaved: shown.aimUnsaved,
    state,
    conflict,
    changeWords(over: Partial<WordsValue>) {
      become({ words: { ...now.current.words, ...over }, wordsUnsaved: true })
      if (!conflict) soon()
    },
    changeAim(over: Partial<AimValue>) {
      become({ aim: { ...now.current.aim, ...over }, aimUnsaved: true })
      if (!conflict && !server.published) soon()
    },
    /** Of what is published: at once, by hand. */
    async aimNow(): Promise<Saved> {
      if (!(await saveAll()) && state.kind === 'failed') return state.saved
      const { aim, basedOn } = now.current
      const saved = await saves.aim(aim, basedOn ?? server.edition)
      if ('edition' in saved) become({ basedOn: saved.edition, aimUnsaved: now.current.aim !== aim })
      return saved
    },
    async publish(): Promise<Saved | null> {
      // What was withdrawn comes back as it was: the same words become the next version.
      if (!hasDraft.current) become({ wordsUnsaved: true })
      if (!(await saveAll())) return null
      const saved = await saves.publish(now.current.basedOn ?? server.edition)
      if ('edition' in saved) become({ basedOn: saved.edition })
      return saved
    },
    /** After somebody else saved in between: mine over theirs, or theirs. The page then begins anew. */
    settle(choice: 'mine' | 'theirs') {
      become(choice === 'mine' ? { basedOn: null } : { wordsUnsaved: false, aimUnsaved: false })
      location.reload()
    },
  }
}
