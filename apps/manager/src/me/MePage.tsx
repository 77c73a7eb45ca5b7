import { showToast, Section } from '@kewo/ui'
import { DisplaySettings } from '@kewo/ui/settings'
import { PageTop } from '../frame/PageTop.tsx'
import { personLine } from '../frame/personLine.ts'
import { m } from '../paraglide/messages.js'
import { useStaff } from '../viewer/useStaff.ts'
import { ChangePassword } from './ChangePassword.tsx'
import styles from './MePage.module.css'
import { SecondFactor } from './SecondFactor.tsx'
import { Sessions } from './Sessions.tsx'
import { SignOut } from './SignOut.tsx'

export function MePage() {
  const { viewer } = useStaff()
  return (
    <>
      <PageTop title={viewer.name} sub={personLine(viewer)} />
      <div className={styles.column}>
        <DisplaySettings />
        <Section title={m.me_password()}>
          <ChangePassword onChanged={() => showToast({ words: m.me_passwordChanged() })} />
        </Section>
        <Section title={m.me_codes()}>
          <SecondFactor isOn={viewer.hasSecondFactor} />
        </Section>
        <Section title={m.me_sessions()}>
          <Sessions />
        </Section>
        <SignOut />
      </div>
    </>
  )
}
