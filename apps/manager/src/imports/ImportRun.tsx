import { failureOf, usePersonId } from '@kewo/client'
import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { Button, buttonClass, Card, ConfirmDialog, DateTime, Progress } from '@kewo/ui'
import { IconDownload } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useMutation } from 'urql'
import { failureWords } from '../failure/failureWords.ts'
import { m } from '../paraglide/messages.js'
import { getLocale } from '../paraglide/runtime.js'
import { paths } from '../paths.ts'
import { Figures } from './Figures.tsx'
import { importFigures } from './importFigures.ts'
import styles from './Imports.module.css'
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
        ... on Refusal {
          message
        }
      }
    }
  `,
  [ImportRun_run],
)

/** How an import goes, live, with the ways to stop it and to let it go on. */
export function ImportRun({ run }: { run: FragmentOf<typeof ImportRun_run> }) {
  const shown = readFragment(ImportRun_run, run)
  const { id, status, rowsDone, rowsTotal, failure, canGoOn, finishedAt, resultPath } = shown
  const person = usePersonId()
  const [asking, setAsking] = useState(false)
  const [problem, setProblem] = useState<string>()
  const [{ fetching: cancelling }, cancel] = useMutation(CancelImport)
  const [{ fetching: resuming }, resume] = useMutation(ResumeImport)
  const progress = { done: rowsDone.toLocaleString(), total: (rowsTotal ?? 0).toLocaleString() }
  const running = status === 'RUNNING'
  async function stop() {
    const { error } = await cancel({ id })
    setProblem(error && failureWords(failureOf(error)))
    if (!error) setAsking(false)
  }
  async function goOn() {
    const { data, error } = await resume({ id })
    const answer = data?.resumeRegisterImport
    setProblem(
      error ? failureWords(failureOf(error)) : answer && 'message' in answer ? answer.message : undefined,
    )
  }

  return (
    <Card padding="roomy" className={styles.step}>
      {running && (
        <>
          <Progress
            value={rowsTotal ? rowsDone / rowsTotal : null}
            label={m.imports_statusRunning()}
            valueText={rowsTotal ? m.imports_progress(progress) : m.imports_reading()}
          />
          <p role="status">{rowsTotal ? m.imports_progress(progress) : m.imports_reading()}</p>
          <p className={styles.quiet}>{m.imports_goesOn()}</p>
        </>
      )}
      {finishedAt && (
        <p className={styles.quiet}>
          <DateTime value={finishedAt} form="nearDayAndTime" /> ·{' '}
          {rowsTotal ? m.imports_progress(progress) : m.imports_nothingTaken()}
        </p>
      )}
      {status === 'CANCELLED' && <p>{m.imports_cancelledWords()}</p>}
      {status === 'UNDONE' && <p>{m.imports_undoneWords()}</p>}
      {status === 'FAILED' && (
        <p className={styles.problem}>
          {m.imports_failedWords()} <span className={styles.mono}>{failure}</span>
        </p>
      )}
      <Figures figures={importFigures(shown)} />
      <div className={styles.acts}>
        {running && (
          <Button variant="danger" onClick={() => setAsking(true)}>
            {m.imports_cancel()}
          </Button>
        )}
        {canGoOn && (
          <Button variant="primary" busy={resuming} onClick={() => void goOn()}>
            {m.imports_resume()}
          </Button>
        )}
        {shown.unclear > 0 && (
          <Link className={buttonClass()} to={paths.retailers} search={{ licence: 'unclear' }}>
            {m.imports_toUnclear()}
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
            {m.imports_result()}
          </a>
        )}
      </div>
      <div aria-live="assertive">{problem && <p className={styles.problem}>{problem}</p>}</div>
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        closeLabel={m.list_close()}
        title={m.imports_cancelQuestion()}
        consequence={m.imports_cancelWords()}
        confirmLabel={m.imports_cancel()}
        cancelLabel={m.imports_keepRunning()}
        danger
        busy={cancelling}
        onConfirm={() => void stop()}
      />
    </Card>
  )
}
