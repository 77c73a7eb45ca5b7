import { Section, showToast } from '@kewo/ui'
import { m } from '../paraglide/messages.js'
import { ChangePassword, Sessions } from '@kewo/web/me'

/** The shop's password, and where it is signed in. */
export function SignInSettings() {
  return (
    <>
      <Section title={m.me_password()}>
        <ChangePassword onChanged={() => showToast({ words: m.me_passwordChanged() })} />
      </Section>
      <Section title={m.me_sessions()}>
        <Sessions />
      </Section>
    </>
  )
}
