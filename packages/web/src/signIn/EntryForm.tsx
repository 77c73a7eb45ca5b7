import type { FormEvent, ReactNode } from 'react'
import styles from './SignIn.module.css'

type Props = { onSubmit: (event: FormEvent) => void; children: ReactNode }

/** A form inside the SignInFrame. */
export const EntryForm = ({ onSubmit, children }: Props) => (
  <form className={styles.form} onSubmit={onSubmit} noValidate>
    {children}
  </form>
)
