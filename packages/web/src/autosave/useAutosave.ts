import type { TypedDocumentNode } from '@urql/core'
import { useEffect, useRef, useState } from 'react'
import { failed, isRefusing, type Problem, problemsIn } from '../act/problem.ts'
import { useDraft } from '../draft/useDraft.ts'
import { Failure } from '../failure/Failure.ts'
import { useOnline } from '../online/useOnline.ts'
import { changedMeanwhile, type Waiting } from '../outbox/entry.ts'
import type { Road } from '../outbox/entryOf.ts'
import { outboxEngine, useSaves } from '../outbox/outbox.ts'
import { waits } from '../outbox/waits.ts'
import { StorageFull } from '../upload/storageFull.ts'
import {
  type Autosaved,
  begunFrom,
  heard,
  isOvertaken,
  missed,
  type OnServer,
  putInto,
  written,
} from './autosaved.ts'

/** What is sent of a part. */
type Save = { document: TypedDocumentNode; variables: Readonly<Record<string, unknown>> }

/** `document` takes `$expected`, the edition over which it is saved, and answers with the new one. */
export const saveOf = <Data, Variables extends { expected: string }>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Omit<Variables, 'expected'>,
): Save => ({ document: document as TypedDocumentNode, variables })

type Options<Value, Part extends string> = {
  /** The parts that are saved apart, and what is sent of each. */
  parts: Readonly<Record<Part, (value: Value) => Save>>
  /** Parts that go only when `flush` names them. */
  byHand?: readonly Part[]
  road: Pick<Road, 'shop' | 'about' | 'told'>
  /** What is gone on with where another device has saved: theirs, where nothing is said. */
  takeOver?: (mine: Value, theirs: Value) => Value
  /** Reads what an earlier version of the app kept under the same name; null where that is none of it. */
  formerly?: (kept: object) => Autosaved<Value, Part> | null
  /** Asks the server what it has now. */
  refresh: () => void
}

/** saved: the server has it all; here: it lies in the outbox and waits for a signal; conflict: another has saved since. */
export type AutosaveState = 'saved' | 'saving' | 'here' | 'conflict'

/** What came of saving at once. */
export type Flushed = { edition: string; problem: null } | { edition: null; problem: Problem }

/** Whoever writes in this tab puts it into the outbox; another tab with the same draft does where that one is gone. */
const [typedHereMs, typedThereMs] = [300, 2_000]
/** So long the outbox may take to tell of what another tab has just put there. */
const missedAfterMs = 3_000

/**
 * A draft that the server has too: on this device with every keystroke, in the outbox a moment later, and from there on the
 * server, whatever page of the app is open, or none. What another device has saved since is taken over, or asked about where
 * something is unsaved here.
 */
export function useAutosave<Value, Part extends string>(
  name: string,
  server: OnServer<Value>,
  options: Options<Value, Part>,
) {
  const { parts, byHand = [], road, takeOver = (_mine, theirs) => theirs, formerly, refresh } = options
  const names = Object.keys(parts) as Part[]
  const online = useOnline()
  const saves = useSaves(name)
  const draft = useDraft<Autosaved<Value, Part>>(name, begunFrom(server))
  const keptOf = (stored: Autosaved<Value, Part>) =>
    formerly?.(stored) ?? ('unsaved' in stored ? stored : begunFrom<Value, Part>(server))
  const kept = keptOf(draft.value)
  const become = (next: (now: typeof kept) => typeof kept) => draft.update((stored) => next(keptOf(stored)))
  const [notKept, setNotKept] = useState<Problem | null>(null)
  const [round, setRound] = useState(0)
  const typedHere = useRef(false)

  async function put(asked: readonly Part[] = []): Promise<void> {
    const { value, base, unsaved } = keptOf(draft.read())
    const toPut = names.filter(
      (part) => unsaved[part] === null && (!byHand.includes(part) || asked.includes(part)),
    )
    if (toPut.length === 0) return
    typedHere.current = false
    const engine = await outboxEngine()
    for (const part of toPut) {
      const { document, variables } = parts[part](value)
      const key = await engine.save(
        document,
        { ...variables, expected: base },
        { ...road, saves: { draft: name, part, line: [base] } },
      )
      become((now) => putInto(now, part, { key, value }))
    }
    setNotKept(null)
  }
  const theirs = (mine: typeof kept): typeof kept => ({
    ...begunFrom(server),
    value: takeOver(mine.value, server.value),
    known: [...mine.known, server.edition],
  })
  const now = {
    put: () =>
      put()
        .catch((thrown: unknown) => setNotKept(notKeptFor(thrown)))
        .finally(() => setRound((before) => before + 1)),
    hear: (told: readonly Waiting[]) => become((mine) => heard(mine, told)),
    miss: (told: readonly Waiting[]) => become((mine) => missed(mine, told, server.edition)),
    // Another tab may have been written in since this one was drawn.
    catchUp: () => become((mine) => (isOvertaken(mine, server) ? theirs(mine) : mine)),
    refresh,
  }
  const latest = useRef(now)
  useEffect(() => void (latest.current = now))

  const isToPut = names.some((part) => kept.unsaved[part] === null && !byHand.includes(part))
  useEffect(() => {
    if (!isToPut) return undefined
    const timer = setTimeout(() => void latest.current.put(), typedHere.current ? typedHereMs : typedThereMs)
    return () => clearTimeout(timer)
    // What was written on while it was put goes in the next round.
  }, [isToPut, round])
  useEffect(() => {
    const leave = () => document.visibilityState === 'hidden' && void latest.current.put()
    document.addEventListener('visibilitychange', leave)
    return () => {
      document.removeEventListener('visibilitychange', leave)
      // The newest, whichever that is when the page goes.
      void latest.current.put()
    }
  }, [])
  const believed = JSON.stringify(kept.unsaved)
  useEffect(() => {
    if (!saves) return undefined
    latest.current.hear(saves)
    const timer = setTimeout(() => latest.current.miss(saves), missedAfterMs)
    return () => clearTimeout(timer)
    // Also when another tab, which had not heard yet, has put back what this one had: two tabs may write over each other.
  }, [saves, believed])
  const overtaken = isOvertaken(kept, server)
  useEffect(() => {
    if (overtaken) latest.current.catchUp()
  }, [overtaken])

  const unsent = (saves ?? []).filter(({ state }) => state !== 'sent')
  const conflict = unsent.some(({ problem }) => problem?.code === changedMeanwhile)
  useEffect(() => {
    if (conflict) latest.current.refresh()
  }, [conflict])
  const refused = unsent.find(({ state }) => state === 'refused')
  const problem = conflict ? null : refused ? problemOf(refused) : notKept
  const unsaved = names.filter((part) => kept.unsaved[part] !== undefined && !byHand.includes(part))
  const isHere = problem !== null || unsent.some((each) => waits(each, online))

  return {
    value: kept.value,
    /** What the server has. */
    theirs: server.value,
    /** As it is put back into its form, to be saved anew. */
    left: names.reduce((mine, part) => written(mine, part, kept.value), kept),
    state: (conflict
      ? 'conflict'
      : isHere
        ? 'here'
        : unsaved.length > 0
          ? 'saving'
          : 'saved') as AutosaveState,
    problem,
    isUnsaved: (part: Part) => kept.unsaved[part] !== undefined,
    change(part: Part, over: (value: Value) => Value) {
      typedHere.current = true
      become((mine) => written(mine, part, over(mine.value)))
    },
    /** Saves all, and the parts that are saved by hand only where they are named; answers with the edition that then stands. */
    async flush(asked: readonly Part[] = []): Promise<Flushed> {
      try {
        await put(asked)
        const told = await (await outboxEngine()).sendDraft(name)
        const left = told.find(({ state }) => state !== 'sent')
        now.hear(told)
        if (!left) return { edition: keptOf(draft.read()).base, problem: null }
        return {
          edition: null,
          problem: left.state === 'refused' ? problemOf(left) : failed(new Failure('OFFLINE')),
        }
      } catch (thrown) {
        return { edition: null, problem: notKeptFor(thrown) }
      }
    },
    /** After a conflict: what is here goes over what stands. */
    async keepMine() {
      become((mine) => ({ ...mine, base: server.edition, known: [...mine.known, server.edition] }))
      await (await outboxEngine()).saveOver(name, server.edition)
    },
    async takeTheirs() {
      await (await outboxEngine()).dropDraft(name)
      become(theirs)
    },
    clear: draft.clear,
  }
}

function problemOf({ answer, problem }: Waiting): Problem {
  const [first] = isRefusing(answer) ? problemsIn(answer) : []
  return first ?? { ...problem!, field: null, takenBy: null }
}

function notKeptFor(thrown: unknown): Problem {
  const problem = failed(thrown)
  return thrown instanceof StorageFull ? { ...problem, message: thrown.message } : problem
}
