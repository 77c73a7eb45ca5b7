import { List, ListRow, showToast, Section } from '@kewo/ui'
import { DisplaySettings } from '@kewo/ui/settings'
import { Link } from '@tanstack/react-router'
import { PageTop } from '../frame/PageTop.tsx'
import { personLine } from '../frame/personLine.ts'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { useStaff } from '../viewer/useStaff.ts'
import { ChangePassword, Sessions, SignOut } from '@kewo/web/me'
import styles from './MePage.module.css'
import { SecondFactor } from './SecondFactor.tsx'

export function MePage() {
  const { viewer } = useStaff()
  return (
    <>
      <PageTop title={viewer.name} sub={personLine(viewer)} />
      <div className={styles.column}>
        <Section title={m.notifications_title()}>
          <List>
            <ListRow
              title={m.notifications_settings()}
              renderLink={(parts) => <Link to={paths.noticeSettings} {...parts} />}
            />
          </List>
        </Section>
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
