import { TextInput } from '../field/TextInput.tsx'
import { SignatureSheet, type SignatureSheetProps } from './SignatureSheet.tsx'
import type { Signature } from './SignatureView.tsx'
import styles from './Signature.module.css'

export type SignaturePadProps = {
  value: Signature | null
  onChange: (signature: Signature | null) => void
  words: SignatureSheetProps['words'] & {
    /** 不方便手写？输入姓名也一样 */
    typedName: string
  }
}

/** A sheet to sign on with a finger or a pen; who cannot draw types the name, which counts as much. */
export function SignaturePad({ value, onChange, words }: SignaturePadProps) {
  return (
    <SignatureSheet
      path={value?.kind === 'drawn' ? value.path : ''}
      onChange={(path) => onChange(path === '' ? null : { kind: 'drawn', path })}
      clearable={value !== null}
      words={words}
    >
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
    </SignatureSheet>
  )
}
