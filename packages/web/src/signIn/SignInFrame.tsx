import { QuickSettings } from '@kewo/ui/settings'
import type { ReactNode } from 'react'
import { m } from '../paraglide/messages.js'
import styles from './SignIn.module.css'

type Props = {
  /** In the place of the product's name, once it is known who is here. */
  logo?: string
  title: string
  children: ReactNode
}

/** What stands around all that is asked before the app opens. */
export function SignInFrame({ logo = m.frame_appName(), title, children }: Props) {
  return (
    <div className={styles.page}>
      <header>
        <QuickSettings />
      </header>
      <main className={styles.main}>
        <p className={styles.logo}>{logo}</p>
        <h1 className={styles.title}>{title}</h1>
        {children}
      </main>
    </div>
  )
}
