import { Button } from '../button/Button.tsx'
import { TextInput } from '../field/TextInput.tsx'
import { type Signature, signatureSheet } from './SignatureView.tsx'
import { useStrokes } from './useStrokes.ts'
import styles from './Signature.module.css'

export type SignaturePadProps = {
  value: Signature | null
  onChange: (signature: Signature | null) => void
  words: {
    /** What is signed, for ears: 店主签名. */
    label: string
    /** 请在这里签名 */
    prompt: string
    clear: string
    /** 不方便手写？输入姓名也一样 */
    typedName: string
  }
}

/** A sheet to sign on with a finger or a pen; who cannot draw types the name, which counts as much. */
export function SignaturePad({ value, onChange, words }: SignaturePadProps) {
  const strokes = useStrokes(value?.kind === 'drawn' ? value.path : '', (path) =>
    onChange({ kind: 'drawn', path }),
  )
  const { width, height } = signatureSheet
  return (
    <div role="group" aria-label={words.label}>
      <div className={styles.pad}>
        <svg
          className={styles.sheet}
          viewBox={`0 0 ${width} ${height}`}
          aria-hidden="true"
          {...strokes.handlers}
        >
          <line className={styles.line} x1="40" x2={width - 40} y1="160" y2="160" />
          <path d={strokes.path} />
        </svg>
        {strokes.path === '' && <span className={styles.prompt}>{words.prompt}</span>}
      </div>
      <div className={styles.below}>
        <TextInput
          className={styles.typed}
          label={words.typedName}
          autoComplete="name"
          value={value?.kind === 'typed' ? value.name : ''}
          onChange={(event) => {
            const name = event.currentTarget.value
            onChange(name === '' ? null : { kind: 'typed', name })
          }}
        />
        <Button onClick={() => onChange(null)} disabled={value === null}>
          {words.clear}
        </Button>
      </div>
    </div>
  )
}
