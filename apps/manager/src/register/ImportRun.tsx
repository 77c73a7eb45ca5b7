import { ActProblem, Refused, useAct } from '@kewo/web/act'
import { usePersonId } from '@kewo/web/session'
import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { Button, buttonClass, Card, ConfirmDialog, DateTime, Progress } from '@kewo/ui'
import { IconDownload } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { m } from '../paraglide/messages.js'
import { getLocale } from '../paraglide/runtime.js'
import { paths } from '../paths.ts'
import { Figures } from './Figures.tsx'
import { importFigures } from './importFigures.ts'
import styles from './Register.module.css'
import { UndoImport } from './UndoImport.tsx'

export const ImportRun_run = graphql(`
  fragment ImportRun_run on RegisterImport {
    id
    status
    startedAt
    finishedAt
    rowsDone
    rowsTotal
    created
    updated
    unchanged
    skipped
    refused
    corrected
    doubtful
    unclear
    closed
    reopened
    moved
    dateLost
    failure
    canGoOn
    canUndo
    resultPath
  }
`)

const CancelImport = graphql(
  `
    mutation CancelRegisterImport($id: ID!) {
      cancelRegisterImport(id: $id) {
        ...ImportRun_run
      }
    }
  `,
  [ImportRun_run],
)

const ResumeImport = graphql(
  `
    mutation ResumeRegisterImport($id: ID!) {
      resumeRegisterImport(id: $id) {
        __typename
        ...ImportRun_run
        ...Refused
      }
    }
  `,
  [ImportRun_run, Refused],
)

/** How an import goes, live, with the ways to stop it and to let it go on. */
export function ImportRun({ run }: { run: FragmentOf<typeof ImportRun_run> }) {
  const shown = readFragment(ImportRun_run, run)
  const { id, status, rowsDone, rowsTotal, failure, canGoOn, finishedAt, resultPath } = shown
  const person = usePersonId()
  const [asking, setAsking] = useState(false)
  const cancel = useAct(CancelImport)
  const resume = useAct(ResumeImport)
  const progress = { done: rowsDone, total: rowsTotal ?? 0 }
  const running = status === 'RUNNING'
  async function stop() {
    if ((await cancel.send({ id })) !== null) setAsking(false)
  }

  return (
    <Card padding="roomy" className={styles.step}>
      {running && (
        <>
          <Progress
            value={rowsTotal ? rowsDone / rowsTotal : null}
            label={m.register_statusRunning()}
            valueText={rowsTotal ? m.register_progress(progress) : m.register_reading()}
          />
          <p role="status">{rowsTotal ? m.register_progress(progress) : m.register_reading()}</p>
          <p className={styles.quiet}>{m.register_goesOn()}</p>
        </>
      )}
      {finishedAt && (
        <p className={styles.quiet}>
          <DateTime value={finishedAt} form="nearDayAndTime" /> ·{' '}
          {rowsTotal ? m.register_progress(progress) : m.register_nothingTaken()}
        </p>
      )}
      {status === 'CANCELLED' && <p>{m.register_cancelledWords()}</p>}
      {status === 'UNDONE' && <p>{m.register_undoneWords()}</p>}
      {status === 'FAILED' && (
        <p className={styles.problem}>
          {m.register_failedWords()} <span className={styles.mono}>{failure}</span>
        </p>
      )}
      <Figures figures={importFigures(shown)} />
      <div className={styles.acts}>
        {running && (
          <Button variant="danger" onClick={() => setAsking(true)}>
            {m.register_cancel()}
          </Button>
        )}
        {canGoOn && (
          <Button variant="primary" busy={resume.busy} onClick={() => void resume.send({ id })}>
            {m.register_resume()}
          </Button>
        )}
        {shown.unclear > 0 && (
          <Link className={buttonClass()} to={paths.retailers} search={{ licence: 'unclear' }}>
            {m.register_toUnclear()}
          </Link>
        )}
        {shown.canUndo && <UndoImport id={id} />}
        {!running && (
          <a
            className={buttonClass()}
            href={`${resultPath}?${new URLSearchParams({ language: getLocale(), person })}`}
            download
          >
            <IconDownload aria-hidden="true" />
            {m.register_result()}
          </a>
        )}
      </div>
      <ActProblem act={resume} />
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        closeLabel={m.list_close()}
        title={m.register_cancelQuestion()}
        consequence={m.register_cancelWords()}
        confirmLabel={m.register_cancel()}
        cancelLabel={m.register_keepRunning()}
        danger
        busy={cancel.busy}
        problem={cancel.problem?.message}
        onConfirm={() => void stop()}
      />
    </Card>
  )
}
