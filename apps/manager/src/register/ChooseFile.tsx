import { failureOf, failureWords } from '@kewo/web/failure'
import { registerTemplate } from '@kewo/domain'
import { Button, buttonClass, Progress } from '@kewo/ui'
import { inLocale } from '@kewo/ui/labels'
import { IconFileImport } from '@tabler/icons-react'
import { type DragEvent, useId, useState } from 'react'
import { m } from '../paraglide/messages.js'
import { getLocale } from '../paraglide/runtime.js'
import { saveCsv } from '../saveCsv.ts'
import styles from './Register.module.css'
import { RegisterRefused, sendRegister } from './sendRegister.ts'

const largest = 200 * 1024 * 1024

/** Takes a register by the file picker or dropped onto it, and sends it. */
export function ChooseFile({ onSent }: { onSent: (uploadId: string) => void }) {
  const id = useId()
  const [over, setOver] = useState(false)
  const [share, setShare] = useState<number | null>(null)
  const [problem, setProblem] = useState<string | null>(null)

  async function take(file: File | undefined) {
    if (!file || share !== null) return
    if (file.size > largest) return setProblem(m.register_tooLarge())
    setProblem(null)
    setShare(0)
    try {
      onSent(await sendRegister(file, getLocale(), setShare))
    } catch (error) {
      const refused = error instanceof RegisterRefused
      setProblem(refused ? error.message || m.register_tooLarge() : failureWords(failureOf(error)))
      setShare(null)
    }
  }
  const drag = (event: DragEvent, isOver: boolean) => {
    event.preventDefault()
    setOver(isOver)
  }

  return (
    <div
      className={styles.drop}
      data-over={over ? '' : undefined}
      onDragOver={(event) => drag(event, true)}
      onDragLeave={(event) => drag(event, false)}
      onDrop={(event) => {
        drag(event, false)
        void take(event.dataTransfer.files[0])
      }}
    >
      <IconFileImport aria-hidden="true" />
      <p>{m.register_dropWords()}</p>
      {share === null ? (
        <span>
          <input
            id={id}
            type="file"
            accept=".xlsx,.csv,.txt,text/csv,text/plain"
            className={styles.file}
            onChange={(event) => void take(event.currentTarget.files?.[0])}
          />
          <label htmlFor={id} className={buttonClass({ variant: 'primary' })}>
            {m.register_chooseFile()}
          </label>
        </span>
      ) : (
        <div className={styles.sending}>
          <Progress value={share} label={m.register_sending()} />
          <p role="status">{share < 1 ? m.register_sending() : m.register_looking()}</p>
        </div>
      )}
      <p className={styles.quiet}>{m.register_fileHint()}</p>
      <Button onClick={() => saveCsv(m.register_templateName(), [registerTemplate.map(inLocale)])}>
        {m.register_template()}
      </Button>
      <div aria-live="assertive">{problem && <p className={styles.problem}>{problem}</p>}</div>
    </div>
  )
}
