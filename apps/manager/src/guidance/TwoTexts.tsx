import { TextArea } from '@kewo/ui'
import { m } from '../paraglide/messages.js'
import styles from './Guidance.module.css'

type Props = {
  /** What it is, such as 标题; the language is added. */
  label: string
  value: string
  valueEn: string
  onChange: (value: string) => void
  onChangeEn: (value: string) => void
  error?: string | undefined
  errorEn?: string | undefined
  long?: boolean
}

/** One text in both languages, side by side where there is room. */
export function TwoTexts({ label, value, valueEn, onChange, onChangeEn, error, errorEn, long }: Props) {
  // A short text stays one line to the reader; the box only grows so that the writer sees all of it.
  const written = (typed: string) => (long ? typed : typed.replaceAll(/\s*\n\s*/g, ' '))
  const rows = long ? 2 : 1
  return (
    <div className={styles.two}>
      <TextArea
        rows={rows}
        label={m.guidance_inChinese({ label })}
        value={value}
        onChange={(event) => onChange(written(event.currentTarget.value))}
        error={error}
      />
      <TextArea
        rows={rows}
        label={m.guidance_inEnglish({ label })}
        lang="en"
        value={valueEn}
        onChange={(event) => onChangeEn(written(event.currentTarget.value))}
        error={errorEn}
      />
    </div>
  )
}
