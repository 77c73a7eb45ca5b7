import { startAnew } from '@kewo/client'
import { DateSettingProvider } from '@kewo/ui'
import { QuickSettings } from '@kewo/ui/settings'
import { ChangePassword } from '../me/ChangePassword.tsx'
import { SignOut } from '../me/SignOut.tsx'
import { m } from '../paraglide/messages.js'
import { getLocale } from '../paraglide/runtime.js'
import type { Viewer } from '../viewer/viewer.ts'
import styles from './HeldPage.module.css'
import page from './SignInPage.module.css'

/** Staff have made the password of this shop: it sets one that only it knows, before anything else. */
export function HeldPage({ viewer }: { viewer: Viewer }) {
  return (
    <DateSettingProvider locale={getLocale()} timeZone={viewer.timeZone}>
      <div className={page.page}>
        <header>
          <QuickSettings />
        </header>
        <main className={page.main}>
          <p className={page.logo}>{viewer.name}</p>
          <h1 className={page.title}>{m.signIn_newPasswordTitle()}</h1>
          <p className={styles.words}>{m.signIn_newPasswordWords()}</p>
          <ChangePassword onChanged={startAnew} alone />
          <SignOut />
        </main>
      </div>
    </DateSettingProvider>
  )
}
