import { Refused, useAct } from '@kewo/web/act'
import { useDraft } from '@kewo/web/draft'
import { useOnline } from '@kewo/web/online'
import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { useCallback, useEffect, useRef, useState } from 'react'
import { fromServer, type KeptDraft, VisitDraft_visit } from './keptDraft.ts'
import { promisesOf, signatureNameOf, traceOf, type Written } from '../traces/written.ts'

const SaveVisitDraftMutation = graphql(
  `
    mutation SaveVisitDraft($id: ID!, $trace: TraceInput!, $promises: [PromiseInput!]!, $expected: Edition!) {
      saveVisitDraft(id: $id, trace: $trace, promises: $promises, expected: $expected) {
        __typename
        ... on Visit {
          id
          edition
          draftSavedAt
        }
        ...Refused
      }
    }
  `,
  [Refused],
)

/** saved: the server has it all; phone: some of it is only here; conflict: another device has saved since. */
export type DraftState = 'saved' | 'saving' | 'phone' | 'conflict'

type Surroundings = {
  /** The server knows that the visit has begun: before, it takes no draft. */
  isKnown: boolean
  refresh: () => void
}

const restMilliseconds = 1_200
const againMilliseconds = 5_000

/**
 * What is written in a running visit: on this device with every keystroke, on the server a moment after the last one,
 * and again when the signal is back.
 */
export function useVisitDraft(
  of: FragmentOf<typeof VisitDraft_visit>,
  signer: string,
  { isKnown, refresh }: Surroundings,
) {
  const visit = readFragment(VisitDraft_visit, of)
  const online = useOnline()
  const { attempt: save } = useAct(SaveVisitDraftMutation)
  const [saving, setSaving] = useState(false)
  const [failed, setFailed] = useState(0)
  const [problem, setProblem] = useState<string | null>(null)
  const [refused, setRefused] = useState(false)
  const draft = useDraft<KeptDraft>(`visit.${visit.id}`, fromServer(visit))
  const { set } = draft
  const { written, base, dirty } = draft.value
  const latest = useRef(draft.value)

  const put = useCallback(
    (next: KeptDraft) => {
      latest.current = next
      set(next)
    },
    [set],
  )
  const change = useCallback(
    (part: Partial<Written>) =>
      put({ ...latest.current, written: { ...latest.current.written, ...part }, dirty: true }),
    [put],
  )

  const conflict = dirty && !saving && refused
  // Another device went on writing, and nothing here is newer: go on from there.
  const behind = !dirty && visit.edition !== base
  useEffect(() => {
    if (behind) put({ ...fromServer(visit), key: latest.current.key })
  }, [behind, put, visit])

  const push = useCallback(async () => {
    const sent = latest.current
    setSaving(true)
    const { done, met } = await save({
      id: visit.id,
      trace: traceOf(sent.written, { signatureName: signatureNameOf(sent.written, signer) }),
      promises: promisesOf(sent.written),
      // Where the server has no draft nothing can be overwritten, whatever else has become of the visit.
      expected: visit.draft ? sent.base : visit.edition,
    })
    const fault = met[0]
    if (done) {
      const unchanged = latest.current.written === sent.written
      put({ ...latest.current, base: done.edition, dirty: !unchanged })
      setProblem(null)
      setFailed(0)
    } else if (fault?.code === 'ChangedMeanwhile') {
      setRefused(true)
      refresh()
    } else if (fault?.code === 'OFFLINE' || fault?.code === 'FAILED') setFailed((count) => count + 1)
    else setProblem(fault?.message ?? null)
    setSaving(false)
  }, [put, refresh, save, signer, visit, setSaving, setProblem, setFailed, setRefused])

  useEffect(() => {
    if (!dirty || !online || !isKnown || saving || conflict || problem) return
    const timer = setTimeout(() => void push(), failed > 0 ? againMilliseconds : restMilliseconds)
    return () => clearTimeout(timer)
    // `written`: each keystroke begins the rest anew.
  }, [written, dirty, online, isKnown, saving, conflict, problem, failed, push])
  const settle = (next: KeptDraft) => {
    setRefused(false)
    put(next)
  }
  return {
    written,
    change,
    key: draft.value.key,
    /** As it lies on this device. */
    kept: draft.value,
    state: (conflict ? 'conflict' : saving ? 'saving' : dirty ? 'phone' : 'saved') as DraftState,
    savedAt: visit.draftSavedAt,
    problem,
    serverPhotos: visit.draft?.photos ?? [],
    /** After a conflict: what is here goes over what the other device saved. */
    keepMine: () => settle({ ...latest.current, base: visit.edition }),
    takeTheirs: () => settle({ ...fromServer(visit), key: latest.current.key }),
    clear: draft.clear,
  }
}
