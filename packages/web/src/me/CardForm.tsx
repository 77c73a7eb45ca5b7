import { Card } from '@kewo/ui'
import type { FormEvent, ReactNode } from 'react'
import styles from './CardForm.module.css'

type Props = { onSubmit: (event: FormEvent) => void; children: ReactNode }

/** A small form on a page of one's own settings. */
export const CardForm = ({ onSubmit, children }: Props) => (
  <Card>
    <form className={styles.form} onSubmit={onSubmit} noValidate>
      {children}
    </form>
  </Card>
)
