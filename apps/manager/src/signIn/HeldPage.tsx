import { startAnew } from '@kewo/client'
import { DateSettingProvider } from '@kewo/ui'
import { QuickSettings } from '@kewo/ui/settings'
import { ChangePassword } from '../me/ChangePassword.tsx'
import { SecondFactor } from '../me/SecondFactor.tsx'
import { SignOut } from '../me/SignOut.tsx'
import { m } from '../paraglide/messages.js'
import { getLocale } from '../paraglide/runtime.js'
import type { Viewer } from '../viewer/viewer.ts'
import styles from './HeldPage.module.css'
import page from './SignInPage.module.css'

/** What has to be done before anything else: a password that only the person knows; for admins codes at sign-in. */
export function HeldPage({ viewer }: { viewer: Viewer }) {
  const codes = viewer.need === 'SECOND_FACTOR'
  return (
    <DateSettingProvider locale={getLocale()} timeZone={viewer.timeZone}>
      <div className={page.page}>
        <header>
          <QuickSettings />
        </header>
        <main className={page.main}>
          <p className={page.logo}>{viewer.name}</p>
          <h1 className={page.title}>{codes ? m.signIn_secondFactorTitle() : m.signIn_newPasswordTitle()}</h1>
          <p className={styles.words}>{codes ? m.signIn_secondFactorWords() : m.signIn_newPasswordWords()}</p>
          {codes ? <SecondFactor isOn={false} /> : <ChangePassword onChanged={startAnew} alone />}
          <SignOut />
        </main>
      </div>
    </DateSettingProvider>
  )
}
