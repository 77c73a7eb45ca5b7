import { TextArea, TextInput } from '@kewo/ui'
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
  const Text = long ? TextArea : TextInput
  const rows = long ? { rows: 2 } : {}
  return (
    <div className={styles.two}>
      <Text
        {...rows}
        label={m.guidance_inChinese({ label })}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        error={error}
      />
      <Text
        {...rows}
        label={m.guidance_inEnglish({ label })}
        lang="en"
        value={valueEn}
        onChange={(event) => onChangeEn(event.currentTarget.value)}
        error={errorEn}
      />
    </div>
  )
}
