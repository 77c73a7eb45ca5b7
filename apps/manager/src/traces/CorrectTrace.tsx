import { ActProblem, idempotencyKey, Refused } from '@kewo/web/act'
import { useDraft } from '@kewo/web/draft'
import { Clash, editOver } from '@kewo/web/edit'
import { pictureRef, useRoadAct } from '@kewo/web/outbox'
import { useUploads } from '@kewo/web/upload'
import { graphql, type FragmentOf, readFragment, type ResultOf } from '@kewo/schema/client'
import {
  BottomBar,
  Button,
  buttonClass,
  classes,
  ConfirmDialog,
  showToast,
  type Tab as TabItem,
  Tabs,
  useNow,
} from '@kewo/ui'
import { inLocale } from '@kewo/ui/labels'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { useStaff } from '../viewer/useStaff.ts'
import { Changes, changesOf, correctionWords } from './Changes.tsx'
import { FindingsTab } from './FindingsTab.tsx'
import { TaskHead } from '../frame/TaskHead.tsx'
import screen from '../frame/TaskScreen.module.css'
import { QualityCard } from './QualityCard.tsx'
import { RecordTab } from './RecordTab.tsx'
import { drawnSignature } from './signaturePicture.ts'
import { SignatureTab } from './SignatureTab.tsx'
import { TasksTab, TasksTab_visit } from './TasksTab.tsx'
import { usePhotosOf } from './usePhotosOf.ts'
import styles from './Traces.module.css'
import { type Tab, tabOf, whyNotReady } from './whyNotReady.ts'
import { nothingWritten, signatureNameOf, traceOf, type Written } from './written.ts'

export const CorrectTrace_visit = graphql(
  `
    fragment CorrectTrace_visit on Visit {
      id
      edition
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
        followUps {
          id
          kind
          subjectId
          settled
          words
        }
        photos {
          id
          small: url(size: SMALL)
        }
      }
      ...TasksTab_visit
    }
  `,
  [TasksTab_visit],
)

const CorrectTraceMutation = graphql(
  `
    mutation CorrectTrace($visitId: ID!, $expected: Edition, $trace: TraceInput!, $key: UUID!) {
      correctTrace(visitId: $visitId, expected: $expected, trace: $trace, idempotencyKey: $key) {
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
        ... on ChangedMeanwhile {
          node {
            __typename
            ... on Visit {
              id
              ...CorrectTrace_visit
            }
          }
        }
        ...Refused
      }
    }
  `,
  [CorrectTrace_visit, Refused],
)

/** `base` and `edition`: what it was written over; drafts that are older do not know. */
type Correction = { written: Written; base?: Written; edition?: string; key: string }

type Visit = ResultOf<typeof CorrectTrace_visit>

/** A new version of the record, written from the last one; the old one stays beside it. Kept on this device till sent. */
export function CorrectTrace({ visit: of }: { visit: FragmentOf<typeof CorrectTrace_visit> }) {
  const visit = readFragment(CorrectTrace_visit, of)
  const { id, retailer } = visit
  const navigate = useNavigate()
  const now = useNow()
  const { viewer } = useStaff()
  const draftKey = `visit.correct.${id}`
  const saved = writtenFrom(visit)
  const draft = useDraft<Correction>(draftKey, {
    ...{ written: saved, base: saved, edition: visit.edition },
    key: idempotencyKey(),
  })
  const { written: mine, base = saved, edition = visit.edition } = draft.value
  const edit = editOver(
    {
      value: { mine, base, edition },
      set: (kept) =>
        kept && draft.set({ ...draft.value, written: kept.mine, base: kept.base, edition: kept.edition }),
      clear: draft.clear,
    },
    saved,
    visit.edition,
  )
  const written = edit.value
  const change = (part: Partial<Written>) => edit.set({ ...written, ...part })
  const photos = usePhotosOf(written, change, useUploads(draftKey), visit.trace?.photos ?? [])
  const [tab, setTab] = useState<Tab>('record')
  const [asking, setAsking] = useState(false)
  const correct = useRoadAct(CorrectTraceMutation, {
    onRefused: (refused) => {
      setAsking(false)
      if (refused.__typename === 'InvalidInput') setTab(tabOf(refused.field))
      if (refused.__typename === 'SentBefore') draft.set({ ...draft.value, key: idempotencyKey() })
    },
  })
  const changed = changesOf(saved, written)
  const notReady = whyNotReady(written, { signer: viewer.name, now, timeZone: viewer.timeZone })
  const tabs: TabItem<Tab>[] = [
    { key: 'tasks', label: m.traces_tabTasksShort() },
    { key: 'findings', label: m.traces_tabFindings(), count: written.findings.length },
    { key: 'record', label: m.traces_tabRecord() },
    { key: 'signature', label: m.traces_tabSignature() },
  ]

  async function send() {
    const signature = await drawnSignature(written.signature)
    const trace = traceOf(written, {
      signatureName: signatureNameOf(written, viewer.name),
      signatureFileId: signature && pictureRef(signature.id),
    })
    const sent = await correct.send(
      { visitId: id, expected: edit.expected, trace: { ...trace, photoIds: photos.refs } },
      {
        shop: retailer.id,
        about: id,
        told: {
          kind: `${m.visits_title()} · ${retailer.name}`,
          words: `${m.traces_correct()}：${changed.map(({ label }) => label).join('、')}`,
        },
        key: draft.value.key,
        draft: { key: draftKey, value: draft.value },
        pictures: signature ? [signature] : [],
      },
    )
    if (!sent) return
    draft.clear()
    await photos.clear()
    if (sent.done) showToast({ words: m.traces_correctedToast() })
    await navigate({ to: paths.visit, params: { visitId: id }, replace: true })
  }

  return (
    <div className={screen.run}>
      <div className={screen.runHead}>
        <TaskHead
          title={m.traces_correct()}
          sub={retailer.name}
          backLabel={m.traces_backToVisit()}
          renderBack={(parts) => <Link to={paths.visit} params={{ visitId: id }} {...parts} />}
        />
        <p className={styles.draftNote}>{m.traces_correctHint()}</p>
      </div>
      <Tabs label={m.traces_tabs()} tabs={tabs} current={tab} onChange={setTab}>
        <div className={screen.runBody}>
          {tab === 'tasks' && <TasksTab visit={visit} written={written} change={change} />}
          {tab === 'findings' && <FindingsTab written={written} change={change} />}
          {tab === 'record' && <RecordTab written={written} change={change} photos={photos} />}
          {tab === 'signature' && <SignatureTab written={written} change={change} />}
          {tab === 'record' && <QualityCard visitId={id} written={written} />}
        </div>
      </Tabs>
      <Clash edit={edit} fields={correctionWords()} />
      <ActProblem act={correct} />
      <BottomBar>
        <Link
          to={paths.visit}
          params={{ visitId: id }}
          className={classes(buttonClass({ size: 'large' }), screen.later)}
        >
          {m.traces_later()}
        </Link>
        <Button
          variant="primary"
          size="large"
          disabledReason={
            changed.length === 0 ? m.traces_nothingChanged() : notReady ? inLocale(notReady.words) : undefined
          }
          onClick={() => setAsking(true)}
        >
          {m.traces_submitCorrection()}
        </Button>
      </BottomBar>
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        busy={correct.busy}
        title={m.traces_correctTitle()}
        consequence={m.traces_correctConsequence()}
        confirmLabel={m.traces_submitCorrection()}
        cancelLabel={m.traces_goOnCorrecting()}
        closeLabel={m.visits_close()}
        onConfirm={() => void send()}
      >
        <Changes changes={changed} />
      </ConfirmDialog>
    </div>
  )
}

function writtenFrom({ trace }: Visit): Written {
  if (!trace) return nothingWritten
  const { commentary, heard, summary, suggestions, findings, brands, followUps, photos } = trace
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
    followUps: followUps.map(({ kind, subjectId, settled, words }) => ({ kind, subjectId, settled, words })),
    photoIds: photos.map(({ id }) => id),
  }
}
