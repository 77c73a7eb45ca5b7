import { buttonClass } from '@kewo/ui'
import { IconFileImport } from '@tabler/icons-react'
import { useId, useState } from 'react'
import { m } from '../paraglide/messages.js'
import styles from './FileDrop.module.css'

type Props = {
  label: string
  hint?: string
  /** Which files there are to choose from, as browsers write it. */
  accept: string
  onChoose: (file: File | null) => void
}

/** A field of a form that is a file, in our own words: a browser's are in the language of the system. */
export function FileField({ label, hint, accept, onChoose }: Props) {
  const id = useId()
  const [name, setName] = useState<string | null>(null)
  return (
    <div className={styles.field}>
      <span id={`${id}-label`}>{label}</span>
      <span className={styles.chosen}>
        <input
          id={id}
          type="file"
          accept={accept}
          className={styles.file}
          aria-labelledby={`${id}-label`}
          aria-describedby={hint ? `${id}-name ${id}-hint` : `${id}-name`}
          onChange={(event) => {
            const file = event.currentTarget.files?.[0] ?? null
            setName(file?.name ?? null)
            onChoose(file)
          }}
          // The same file again, mended or not, is a choice too.
          onClick={(event) => {
            event.currentTarget.value = ''
          }}
        />
        <label htmlFor={id} className={buttonClass({})}>
          <IconFileImport aria-hidden="true" />
          {name ? m.file_another() : m.file_choose()}
        </label>
        <span id={`${id}-name`} className={styles.quiet}>
          {name ?? m.file_none()}
        </span>
      </span>
      {hint && (
        <p id={`${id}-hint`} className={styles.quiet}>
          {hint}
        </p>
      )}
    </div>
  )
}
