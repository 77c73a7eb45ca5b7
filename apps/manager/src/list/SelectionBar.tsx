import { Button, ConfirmDialog, LiveRegion, Progress } from '@kewo/ui'
import { useState } from 'react'
import { m } from '../paraglide/messages.js'
import styles from './ListPage.module.css'
import { type OneByOne, type Selecting, useOneByOne } from './manyActs.ts'

type Props<Row> = {
  selecting: Selecting<Row>
  chosen: readonly Row[]
  onDone: (row: Row) => void
  onClear: () => void
}

/** How many rows are chosen, what can be done with them, how far it has come, and why some could not. */
export function SelectionBar<Row>({ selecting: { nameOf, acts }, chosen, onDone, onClear }: Props<Row>) {
  const [asking, setAsking] = useState<OneByOne<Row> | null>(null)
  const { running, refused, run, stop, forget } = useOneByOne(nameOf, onDone)
  // The act as it is now: its question may hold what is being typed.
  const asked = acts.find((act): act is OneByOne<Row> => act.key === asking?.key && 'act' in act)
  const howMany = m.list_chosen({ count: chosen.length })
  const clear = () => {
    forget()
    onClear()
  }
  const progress = running && m.list_actProgress({ done: running.done, of: running.of })
  return (
    <>
      <LiveRegion>{progress ?? (chosen.length > 0 && howMany)}</LiveRegion>
      {(chosen.length > 0 || running) && (
        <section className={styles.bar} aria-label={m.list_chosenTitle()}>
          {refused.length > 0 && !running && (
            <div className={styles.refused} role="alert">
              <p>{m.list_refused({ count: refused.length })}</p>
              <ul>
                {refused.map(({ name, why }, index) => (
                  <li key={index}>{m.list_rowWhy({ name, why })}</li>
                ))}
              </ul>
            </div>
          )}
          {running ? (
            <>
              <span className={styles.running}>
                {progress}
                <Progress
                  value={running.done / running.of}
                  label={m.list_chosenTitle()}
                  valueText={progress ?? ''}
                />
              </span>
              <Button onClick={stop}>{m.list_stop()}</Button>
            </>
          ) : (
            <>
              <span className={styles.chosen}>
                {howMany}
                <Button variant="quiet" onClick={clear}>
                  {m.list_clear()}
                </Button>
              </span>
              <div className={styles.acts}>
                {acts.map((act) => (
                  <Button
                    key={act.key}
                    onClick={() => ('open' in act ? act.open(chosen, clear) : setAsking(act))}
                  >
                    {act.label}
                  </Button>
                ))}
              </div>
            </>
          )}
        </section>
      )}
      <ConfirmDialog
        open={asked !== undefined}
        onClose={() => setAsking(null)}
        closeLabel={m.list_close()}
        cancelLabel={m.list_cancel()}
        confirmLabel={asked?.label}
        danger={asked?.danger ?? false}
        title=""
        consequence=""
        {...asked?.question(chosen)}
        onConfirm={() => {
          setAsking(null)
          if (asked) void run(asked, chosen)
        }}
      />
    </>
  )
}
