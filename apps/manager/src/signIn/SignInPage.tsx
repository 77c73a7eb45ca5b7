import { QuickSettings } from '@kewo/ui/settings'
import { useWindowTitle } from '../frame/useWindowTitle.ts'
import { m } from '../paraglide/messages.js'
import { SignInForm } from './SignInForm.tsx'
import styles from './SignInPage.module.css'

export function SignInPage() {
  useWindowTitle(m.signIn_title())
  return (
    <div className={styles.page}>
      <header>
        <QuickSettings />
      </header>
      <main className={styles.main}>
        <p className={styles.logo}>{m.frame_appName()}</p>
        <h1 className={styles.title}>{m.signIn_welcome()}</h1>
        <SignInForm />
      </main>
    </div>
  )
}
