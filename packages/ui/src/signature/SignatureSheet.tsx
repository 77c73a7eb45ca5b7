import type { ReactNode } from 'react'
import { Button } from '../button/Button.tsx'
import { signatureSheet } from './stroke.ts'
import { useStrokes } from './useStrokes.ts'
import styles from './Signature.module.css'

export type SignatureSheetProps = {
  /** The strokes so far, as an SVG path; empty when there are none. */
  path: string
  onChange: (path: string) => void
  words: {
    /** What is signed, for ears: 店主签名. */
    label: string
    /** 请在这里签名 */
    prompt: string
    clear: string
  }
  /** Whether there is something to clear, where more than the strokes is. */
  clearable?: boolean
  /** Beside the button that clears: another way to sign. */
  children?: ReactNode
}

/** A sheet to sign on with a finger or a pen. */
export function SignatureSheet(props: SignatureSheetProps) {
  const { path, onChange, words, clearable = path !== '', children } = props
  const strokes = useStrokes(path, onChange)
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
        {children}
        <Button onClick={() => onChange('')} disabled={!clearable}>
          {words.clear}
        </Button>
      </div>
    </div>
  )
}
