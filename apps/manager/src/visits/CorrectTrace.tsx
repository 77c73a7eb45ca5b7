import { failureOf, idempotencyKey, useDraft, useOnline, useUploads } from '@kewo/client'
import { graphql, type FragmentOf, readFragment, type ResultOf } from '@kewo/schema/client'
import {
  BottomBar,
  Button,
  buttonClass,
  classes,
  showToast,
  type Tab as TabItem,
  Tabs,
  useNow,
} from '@kewo/ui'
import { inLocale, refusedWords } from '@kewo/ui/labels'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useMutation } from 'urql'
import { failureWords } from '../failure/failureWords.ts'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { useStaff } from '../viewer/useStaff.ts'
import { FindingsTab } from './FindingsTab.tsx'
import { PageHead } from './PageHead.tsx'
import { QualityCard } from './QualityCard.tsx'
import { RecordTab } from './RecordTab.tsx'
import { sendSignature } from './sendSignature.ts'
import { SignatureTab } from './SignatureTab.tsx'
import { TasksTab, TasksTab_visit } from './TasksTab.tsx'
import { usePhotosOf } from './usePhotosOf.ts'
import styles from './Visits.module.css'
import { type Tab, tabOf, whyNotReady } from './whyNotReady.ts'
import { nothingWritten, signatureNameOf, traceOf, type Written } from './written.ts'

export const CorrectTrace_visit = graphql(
  `
    fragment CorrectTrace_visit on Visit {
      id
      retailer {
        id
        name
      }
      trace {
        id
        commentary
        heard
        summary
        suggestions {
          id
          what
          forWhom
          byWhen
          gain
        }
        findings {
          id
          kind
          words
          fix
          fixedNow
        }
        brands {
          id
        }
      }
      ...TasksTab_visit
    }
  `,
  [TasksTab_visit],
)

const CorrectTraceMutation = graphql(`
  mutation CorrectTrace($visitId: ID!, $trace: TraceInput!, $key: UUID!) {
    correctTrace(visitId: $visitId, trace: $trace, idempotencyKey: $key) {
      __typename
      ... on Trace {
        id
        visit {
          id
          traces {
            id
          }
        }
      }
      ... on Refusal {
        message
      }
      ... on InvalidInput {
        field
      }
    }
  }
`)

type Visit = ResultOf<typeof CorrectTrace_visit>

/** A new version of the record, written from the last one; the old one stays beside it. Kept on this device till sent. */
export function CorrectTrace({ visit: of }: { visit: FragmentOf<typeof CorrectTrace_visit> }) {
  const visit = readFragment(CorrectTrace_visit, of)
  const { id, retailer } = visit
  const navigate = useNavigate()
  const online = useOnline()
  const now = useNow()
  const { viewer } = useStaff()
  const draftKey = `visit.correct.${id}`
  const draft = useDraft(draftKey, { written: writtenFrom(visit), key: idempotencyKey() })
  const { written } = draft.value
  const change = (part: Partial<Written>) => draft.set({ ...draft.value, written: { ...written, ...part } })
  const photos = usePhotosOf(written, change, useUploads(draftKey), [])
  const [tab, setTab] = useState<Tab>('record')
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const [, correct] = useMutation(CorrectTraceMutation)
  const notReady = whyNotReady(written, { signer: viewer.name, now, timeZone: viewer.timeZone })
  const tabs: TabItem<Tab>[] = [
    { key: 'tasks', label: m.visits_tabTasksShort() },
    { key: 'findings', label: m.visits_tabFindings(), count: written.findings.length },
    { key: 'record', label: m.visits_tabRecord() },
    { key: 'signature', label: m.visits_tabSignature() },
  ]

  async function submit(): Promise<string | null> {
    const signatureName = signatureNameOf(written, viewer.name)
    const signatureFileId = await sendSignature(written.signature)
    const trace = traceOf(written, { signatureName, signatureFileId })
    const { data, error } = await correct({ visitId: id, trace, key: draft.value.key })
    if (error) throw error
    const result = data?.correctTrace
    if (result?.__typename === 'InvalidInput') setTab(tabOf(result.field))
    if (result?.__typename === 'SentBefore') draft.set({ ...draft.value, key: idempotencyKey() })
    if (result?.__typename !== 'Trace') return result ? refusedWords(result) : m.visits_completeOffline()
    draft.clear()
    await photos.clear()
    showToast({ words: m.visits_correctedToast() })
    await navigate({ to: paths.visit, params: { visitId: id }, replace: true })
    return null
  }

  async function send() {
    setBusy(true)
    setProblem(await submit().catch((thrown: unknown) => failureWords(failureOf(thrown))))
    setBusy(false)
  }

  return (
    <div className={styles.run}>
      <div className={styles.runHead}>
        <PageHead
          title={m.visits_correct()}
          sub={retailer.name}
          backLabel={m.visits_backToVisit()}
          renderBack={(parts) => <Link to={paths.visit} params={{ visitId: id }} {...parts} />}
        />
        <p className={styles.draftNote}>{m.visits_correctHint()}</p>
      </div>
      <Tabs label={m.visits_tabs()} tabs={tabs} current={tab} onChange={setTab}>
        <div className={styles.runBody}>
          {tab === 'tasks' && <TasksTab visit={visit} written={written} change={change} />}
          {tab === 'findings' && <FindingsTab written={written} change={change} />}
          {tab === 'record' && <RecordTab written={written} change={change} photos={photos} />}
          {tab === 'signature' && <SignatureTab written={written} change={change} />}
          {tab === 'record' && <QualityCard visitId={id} written={written} />}
        </div>
      </Tabs>
      <BottomBar note={<span role="alert">{problem}</span>}>
        <Link
          to={paths.visit}
          params={{ visitId: id }}
          className={classes(buttonClass({ size: 'large' }), styles.later)}
        >
          {m.visits_later()}
        </Link>
        <Button
          variant="primary"
          size="large"
          busy={busy}
          disabledReason={
            online
              ? notReady
                ? inLocale(notReady.words)
                : photos.ready
                  ? undefined
                  : m.visits_photosOnTheWay()
              : m.visits_completeOffline()
          }
          onClick={() => void send()}
        >
          {m.visits_submitCorrection()}
        </Button>
      </BottomBar>
    </div>
  )
}

function writtenFrom({ trace }: Visit): Written {
  if (!trace) return nothingWritten
  const { commentary, heard, summary, suggestions, findings, brands } = trace
  return {
    ...nothingWritten,
    commentary,
    heard,
    summary,
    suggestions: suggestions.map(({ what, forWhom, byWhen, gain }) => ({
      what,
      forWhom: forWhom ?? '',
      byWhen: byWhen ?? '',
      gain: gain ?? '',
    })),
    findings: findings.map(({ kind, words, fix, fixedNow }) => ({ kind, words, fix: fix ?? '', fixedNow })),
    brandIds: brands.map(({ id }) => id),
  }
}
