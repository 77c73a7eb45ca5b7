import { Button, Card, Dialog } from '@kewo/ui'
import type { ReactNode } from 'react'
import { FileDrop } from '../file/FileDrop.tsx'
import { m } from '../paraglide/messages.js'
import styles from './SupplyPolicies.module.css'

/** Bytes. No sheet of these is larger. */
const largest = 5_000_000

type Props = {
  open: boolean
  onClose: () => void
  title: string
  /** Which columns the file has. */
  hint: string
  onSent: (uploadId: string) => void
  /** What was found in the file; null before there is one. */
  report: { faultCount: number; faults: readonly { line: number; message: string }[] } | null
  /** What the file is good for. */
  good: ReactNode
  /** Why it is not read, or not taken. */
  problem: string | null
  takeLabel: string
  busy: boolean
  onTake: () => void
}

/** A sheet is looked at row by row before it is taken; with one faulty row nothing is. */
export function TableImport(props: Props) {
  const { open, onClose, title, hint, onSent, report, good, problem, takeLabel, busy, onTake } = props
  return (
    <Dialog
      open={open}
      onClose={onClose}
      closeLabel={m.supplyPolicies_close()}
      title={title}
      busy={busy}
      footer={
        report?.faultCount === 0 && (
          <Button variant="primary" busy={busy} busyLabel={m.supplyPolicies_sendingFile()} onClick={onTake}>
            {takeLabel}
          </Button>
        )
      }
    >
      <div className={styles.fields}>
        <FileDrop
          address="/api/registers"
          accept=".xlsx,.csv,.txt,text/csv,text/plain"
          largest={largest}
          words={{
            drop: m.supplyPolicies_drop(),
            choose: m.supplyPolicies_chooseFile(),
            sending: m.supplyPolicies_sendingFile(),
            looking: m.supplyPolicies_readingFile(),
            tooLarge: m.supplyPolicies_tooLarge(),
            hint,
          }}
          onSent={onSent}
        />
        {problem && <Card tone="red">{problem}</Card>}
        {report && (
          <div aria-live="polite">
            {report.faultCount === 0 ? (
              <p>{good}</p>
            ) : (
              <>
                <p>{m.supplyPolicies_fileFaulty({ count: report.faultCount })}</p>
                <ul className={styles.shops}>
                  {report.faults.map(({ line, message }) => (
                    <li key={`${line} ${message}`}>
                      <b>{m.supplyPolicies_row({ line })}</b>
                      <span>{message}</span>
                    </li>
                  ))}
                </ul>
              </>
            )}
          </div>
        )}
      </div>
    </Dialog>
  )
}
