import { useUploads } from '@kewo/client'
import { distanceWords } from '@kewo/domain'
import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { BottomBar, buttonClass, Chip, classes, DateTime, type Tab as TabItem, Tabs, useNow } from '@kewo/ui'
import { inLocale, visitStatusLabel } from '@kewo/ui/labels'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { PageHead } from './PageHead.tsx'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { useStaff } from '../viewer/useStaff.ts'
import { CompleteVisit } from './CompleteVisit.tsx'
import { DraftNote } from './DraftNote.tsx'
import { FindingsTab } from './FindingsTab.tsx'
import { PromisesTab, PromisesTab_visit } from './PromisesTab.tsx'
import { QualityCard } from './QualityCard.tsx'
import { RecordTab } from './RecordTab.tsx'
import { SignatureTab } from './SignatureTab.tsx'
import { TasksTab, TasksTab_visit } from './TasksTab.tsx'
import { usePhotosOf } from './usePhotosOf.ts'
import { VisitDraft_visit } from './keptDraft.ts'
import { useVisitDraft } from './useVisitDraft.ts'
import styles from './Visits.module.css'
import { type Tab, whyNotReady } from './whyNotReady.ts'
import { promisesOf, traceOf } from './written.ts'

export const RunVisit_visit = graphql(
  `
    fragment RunVisit_visit on Visit {
      id
      status
      startedAt
      startDistanceMetres
      startAccuracyMetres
      startWarning
      plannedOrder
      retailer {
        id
        name
      }
      leftOpen {
        subjectId
      }
      ...VisitDraft_visit
      ...TasksTab_visit
      ...PromisesTab_visit
    }
  `,
  [VisitDraft_visit, TasksTab_visit, PromisesTab_visit],
)

const tabName: Record<Tab, () => string> = {
  tasks: m.visits_tabTasksShort,
  findings: m.visits_tabFindings,
  record: m.visits_tabRecord,
  promises: m.visits_tabPromises,
  signature: m.visits_tabSignature,
}

type Props = { visit: FragmentOf<typeof RunVisit_visit>; refresh: () => void }

/** What a manager does in a shop: answer what was left open, note findings, write, promise, sign, complete. */
export function RunVisit({ visit: of, refresh }: Props) {
  const visit = readFragment(RunVisit_visit, of)
  const {
    id,
    status,
    startedAt,
    startDistanceMetres,
    startAccuracyMetres,
    startWarning,
    plannedOrder,
    retailer,
    leftOpen,
  } = visit
  const { viewer } = useStaff()
  const now = useNow()
  const draft = useVisitDraft(visit, viewer.name, refresh)
  const { written, change } = draft
  const uploads = useUploads(`visit.${id}`)
  const photos = usePhotosOf(written, change, uploads, draft.serverPhotos)
  const [tab, setTab] = useState<Tab>('record')
  const notReady = whyNotReady(written, { signer: viewer.name, now, timeZone: viewer.timeZone })
  const { followUps, findings } = traceOf(written, { signatureName: '' })
  const tabs: TabItem<Tab>[] = [
    { key: 'tasks', label: m.visits_tabTasks({ done: followUps.length, all: leftOpen.length }) },
    { key: 'findings', label: m.visits_tabFindings(), count: findings.length },
    { key: 'record', label: m.visits_tabRecord() },
    { key: 'promises', label: m.visits_tabPromises(), count: promisesOf(written).length },
    { key: 'signature', label: m.visits_tabSignature() },
  ]
  const arrived = startedAt && (
    <>
      <DateTime value={startedAt} form="time" /> {m.visits_arrived()}
    </>
  )
  return (
    <div className={styles.run}>
      <div className={styles.runHead}>
        <PageHead
          title={retailer.name}
          sub={
            <>
              {arrived}
              {startDistanceMetres !== null &&
                ` · ${inLocale(distanceWords({ distanceMetres: startDistanceMetres, accuracyMetres: startAccuracyMetres }))}`}
              {plannedOrder !== null && ` · ${m.visits_stop({ number: plannedOrder })}`}
            </>
          }
          backLabel={m.visits_backToVisit()}
          renderBack={(parts) => <Link to={paths.visit} params={{ visitId: id }} {...parts} />}
          right={<Chip>{visitStatusLabel(status)}</Chip>}
        />
        <DraftNote draft={draft} />
      </div>
      <Tabs label={m.visits_tabs()} tabs={tabs} current={tab} onChange={setTab}>
        <div className={styles.runBody}>
          {startWarning && tab === 'record' && <p className={styles.mark}>{startWarning}</p>}
          {tab === 'tasks' && <TasksTab visit={visit} written={written} change={change} />}
          {tab === 'findings' && <FindingsTab written={written} change={change} />}
          {tab === 'record' && <RecordTab written={written} change={change} photos={photos} />}
          {tab === 'promises' && <PromisesTab visit={visit} written={written} change={change} />}
          {tab === 'signature' && <SignatureTab written={written} change={change} />}
          {(tab === 'record' || tab === 'signature') && <QualityCard visitId={id} written={written} />}
        </div>
      </Tabs>
      <BottomBar
        note={
          notReady &&
          notReady.tab !== tab && (
            <button type="button" className={styles.missing} onClick={() => setTab(notReady.tab)}>
              {m.visits_goTo({ tab: tabName[notReady.tab]() })}
            </button>
          )
        }
      >
        <Link to={paths.visits} className={classes(buttonClass({ size: 'large' }), styles.later)}>
          {m.visits_later()}
        </Link>
        <CompleteVisit
          visitId={id}
          written={written}
          draft={draft}
          photos={photos}
          notReady={notReady}
          onRefused={setTab}
        />
      </BottomBar>
    </div>
  )
}
