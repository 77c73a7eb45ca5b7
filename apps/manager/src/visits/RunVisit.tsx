import { useUploads } from '@kewo/web/upload'
import { distanceWords } from '@kewo/domain'
import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { BottomBar, buttonClass, Chip, classes, DateTime, type Tab as TabItem, Tabs, useNow } from '@kewo/ui'
import { inLocale, visitStatusLabel } from '@kewo/ui/labels'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { TaskHead } from '../frame/TaskHead.tsx'
import screen from '../frame/TaskScreen.module.css'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { useStaff } from '../viewer/useStaff.ts'
import { CompleteVisit } from './CompleteVisit.tsx'
import { DraftNote } from './DraftNote.tsx'
import { FindingsTab } from '../traces/FindingsTab.tsx'
import { MaterialTab, MaterialTab_retailer, materialsFor } from './MaterialTab.tsx'
import { PromisesTab, PromisesTab_visit } from './PromisesTab.tsx'
import { QualityCard } from '../traces/QualityCard.tsx'
import { RecordTab } from '../traces/RecordTab.tsx'
import { SignatureTab } from '../traces/SignatureTab.tsx'
import { TasksTab, TasksTab_visit } from '../traces/TasksTab.tsx'
import { usePhotosOf } from '../traces/usePhotosOf.ts'
import { ShopDisplays, ShopDisplays_retailer } from '../proofs/ShopDisplays.tsx'
import { VisitDraft_visit } from './keptDraft.ts'
import type { VisitHere } from './visitHere.ts'
import { useVisitDraft } from './useVisitDraft.ts'
import styles from './Visits.module.css'
import { type Tab, whyNotReady } from '../traces/whyNotReady.ts'
import { promisesOf, traceOf } from '../traces/written.ts'

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
        ...ShopDisplays_retailer
        ...MaterialTab_retailer
      }
      leftOpen {
        subjectId
      }
      ...VisitDraft_visit
      ...TasksTab_visit
      ...PromisesTab_visit
    }
  `,
  [ShopDisplays_retailer, MaterialTab_retailer, VisitDraft_visit, TasksTab_visit, PromisesTab_visit],
)

const tabName: Record<Tab, () => string> = {
  tasks: m.traces_tabTasksShort,
  findings: m.traces_tabFindings,
  record: m.traces_tabRecord,
  promises: m.visits_tabPromises,
  signature: m.traces_tabSignature,
}

type Props = {
  visit: FragmentOf<typeof RunVisit_visit>
  /** Begun on this device, and the server does not know it yet. */
  here: VisitHere | null
  refresh: () => void
}

/** What a manager does in a shop: answer what was left open, note findings, write, promise, sign, complete. */
export function RunVisit({ visit: of, here, refresh }: Props) {
  const visit = readFragment(RunVisit_visit, of)
  const { id, startDistanceMetres, startAccuracyMetres, startWarning, plannedOrder, retailer, leftOpen } =
    visit
  const { status, startedAt } = { ...visit, ...here }
  const { viewer } = useStaff()
  const now = useNow()
  const draft = useVisitDraft(visit, retailer, { signer: viewer.name, refresh })
  const { written, change } = draft
  const uploads = useUploads(`visit.${id}`)
  const photos = usePhotosOf(written, change, uploads, draft.serverPhotos)
  const [tab, setTab] = useState<Tab>('record')
  const notReady = whyNotReady(written, { signer: viewer.name, now, timeZone: viewer.timeZone })
  const { followUps, findings } = traceOf(written, { signatureName: '' })
  const tabs: TabItem<Tab>[] = [
    {
      key: 'tasks',
      label: m.visits_tabTasks({
        done: followUps.length + (written.materials ?? []).length,
        all: leftOpen.length + materialsFor(retailer),
      }),
    },
    { key: 'findings', label: m.traces_tabFindings(), count: findings.length },
    { key: 'record', label: m.traces_tabRecord() },
    { key: 'promises', label: m.visits_tabPromises(), count: promisesOf(written).length },
    { key: 'signature', label: m.traces_tabSignature() },
  ]
  const arrived = startedAt && (
    <>
      <DateTime value={startedAt} form="time" /> {m.visits_arrived()}
    </>
  )
  return (
    <div className={screen.run}>
      <div className={screen.runHead}>
        <TaskHead
          title={retailer.name}
          sub={
            <>
              {arrived}
              {startDistanceMetres !== null &&
                ` · ${inLocale(distanceWords({ distanceMetres: startDistanceMetres, accuracyMetres: startAccuracyMetres }))}`}
              {plannedOrder !== null && ` · ${m.visits_stop({ number: plannedOrder })}`}
            </>
          }
          backLabel={m.traces_backToVisit()}
          renderBack={(parts) => <Link to={paths.visit} params={{ visitId: id }} {...parts} />}
          right={<Chip>{visitStatusLabel(status)}</Chip>}
        />
        <DraftNote draft={draft} />
      </div>
      <Tabs label={m.traces_tabs()} tabs={tabs} current={tab} onChange={setTab}>
        <div className={screen.runBody}>
          {startWarning && tab === 'record' && <p className={styles.mark}>{startWarning}</p>}
          {tab === 'tasks' && (
            <>
              <MaterialTab retailer={retailer} written={written} change={change} />
              <TasksTab visit={visit} written={written} change={change} />
              <ShopDisplays retailer={retailer} onSent={refresh} />
            </>
          )}
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
        <Link to={paths.visits} className={classes(buttonClass({ size: 'large' }), screen.later)}>
          {m.traces_later()}
        </Link>
        <CompleteVisit
          visitId={id}
          retailer={retailer}
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
