import { failureOf, failureWords } from '@kewo/web/failure'
import { buttonClass, Progress } from '@kewo/ui'
import { IconFileImport } from '@tabler/icons-react'
import { type DragEvent, type ReactNode, useId, useState } from 'react'
import { getLocale } from '../paraglide/runtime.js'
import styles from './FileDrop.module.css'
import { FileRefused, sendFile } from './sendFile.ts'

type Props = {
  /** The door of the server that takes it. */
  address: string
  /** As a file input takes it. */
  accept: string
  /** Bytes; more is refused without sending. */
  largest: number
  words: { drop: string; choose: string; sending: string; looking: string; tooLarge: string; hint: string }
  onSent: (id: string) => void
  /** What else can be done here. */
  children?: ReactNode
}

/** Takes a file by the file picker or dropped onto it, and sends it. */
export function FileDrop({ address, accept, largest, words, onSent, children }: Props) {
  const id = useId()
  const [over, setOver] = useState(false)
  const [share, setShare] = useState<number | null>(null)
  const [problem, setProblem] = useState<string | null>(null)

  async function take(file: File | undefined) {
    if (!file || share !== null) return
    if (file.size > largest) return setProblem(words.tooLarge)
    setProblem(null)
    setShare(0)
    try {
      onSent(await sendFile(address, file, getLocale(), setShare))
    } catch (error) {
      const refused = error instanceof FileRefused
      setProblem(refused ? error.message || words.tooLarge : failureWords(failureOf(error)))
    } finally {
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
      <p>{words.drop}</p>
      {share === null ? (
        <span>
          <input
            id={id}
            type="file"
            accept={accept}
            className={styles.file}
            onChange={(event) => {
              void take(event.currentTarget.files?.[0])
              // The same file again, mended or not, is a choice too.
              event.currentTarget.value = ''
            }}
          />
          <label htmlFor={id} className={buttonClass({ variant: 'primary' })}>
            {words.choose}
          </label>
        </span>
      ) : (
        <div className={styles.sending}>
          <Progress value={share} label={words.sending} />
          <p role="status">{share < 1 ? words.sending : words.looking}</p>
        </div>
      )}
      <p className={styles.quiet}>{words.hint}</p>
      {children}
      <div aria-live="assertive">{problem && <p className={styles.problem}>{problem}</p>}</div>
    </div>
  )
}
