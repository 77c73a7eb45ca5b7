import { useDraft, useOnline } from '@kewo/client'
import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useMutation } from 'urql'
import { fromServer, type KeptDraft, VisitDraft_visit } from './keptDraft.ts'
import { promisesOf, signatureNameOf, traceOf, type Written } from './written.ts'

const SaveVisitDraftMutation = graphql(`
  mutation SaveVisitDraft(
    $id: ID!
    $trace: TraceInput!
    $promises: [PromiseInput!]!
    $expectedVersion: Int!
  ) {
    saveVisitDraft(id: $id, trace: $trace, promises: $promises, expectedVersion: $expectedVersion) {
      __typename
      ... on Visit {
        id
        draftVersion
        draftSavedAt
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`)

/** saved: the server has it all; phone: some of it is only here; conflict: another device has saved since. */
export type DraftState = 'saved' | 'saving' | 'phone' | 'conflict'

const restMilliseconds = 1_200
const againMilliseconds = 5_000

/**
 * What is written in a running visit: on this device with every keystroke, on the server a moment after the last one,
 * and again when the signal is back.
 */
export function useVisitDraft(of: FragmentOf<typeof VisitDraft_visit>, signer: string, refresh: () => void) {
  const visit = readFragment(VisitDraft_visit, of)
  const online = useOnline()
  const [, save] = useMutation(SaveVisitDraftMutation)
  const [saving, setSaving] = useState(false)
  const [failed, setFailed] = useState(0)
  const [problem, setProblem] = useState<string | null>(null)
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

  const conflict = dirty && !saving && visit.draftVersion > base
  // Another device went on writing, and nothing here is newer: go on from there.
  const behind = !dirty && visit.draftVersion > base
  useEffect(() => {
    if (behind) put({ ...fromServer(visit), key: latest.current.key })
  }, [behind, put, visit])

  const push = useCallback(async () => {
    const sent = latest.current
    setSaving(true)
    const { data } = await save({
      id: visit.id,
      trace: traceOf(sent.written, { signatureName: signatureNameOf(sent.written, signer) }),
      promises: promisesOf(sent.written),
      expectedVersion: sent.base,
    })
    const result = data?.saveVisitDraft
    if (result?.__typename === 'Visit') {
      const unchanged = latest.current.written === sent.written
      put({ ...latest.current, base: result.draftVersion, dirty: !unchanged })
      setProblem(null)
      setFailed(0)
    } else if (result?.__typename === 'ChangedMeanwhile') refresh()
    else if (result) setProblem(result.message)
    else setFailed((count) => count + 1)
    setSaving(false)
  }, [put, refresh, save, signer, visit.id, setSaving, setProblem, setFailed])

  useEffect(() => {
    if (!dirty || !online || saving || conflict || problem) return
    const timer = setTimeout(() => void push(), failed > 0 ? againMilliseconds : restMilliseconds)
    return () => clearTimeout(timer)
    // `written`: each keystroke begins the rest anew.
  }, [written, dirty, online, saving, conflict, problem, failed, push])
  return {
    written,
    change,
    key: draft.value.key,
    state: (conflict ? 'conflict' : saving ? 'saving' : dirty ? 'phone' : 'saved') as DraftState,
    savedAt: visit.draftSavedAt,
    problem,
    serverPhotos: visit.draft?.photos ?? [],
    /** After a conflict: what is here goes over what the other device saved. */
    keepMine: () => put({ ...latest.current, base: visit.draftVersion }),
    takeTheirs: () => put({ ...fromServer(visit), key: latest.current.key }),
    clear: draft.clear,
  }
}
