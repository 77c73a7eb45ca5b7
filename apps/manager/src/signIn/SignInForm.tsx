import { useSignIn } from '@kewo/client'
import { Button, Card, PasswordInput, TextInput } from '@kewo/ui'
import { getRouteApi } from '@tanstack/react-router'
import { basePath } from '../frame/basePath.ts'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { CodeForm } from './CodeForm.tsx'
import { SignInNotice } from './SignInNotice.tsx'
import styles from './SignInPage.module.css'

const route = getRouteApi(paths.signIn)

export function SignInForm() {
  const { next, ended } = route.useSearch()
  const home = `${basePath}/`
  const form = useSignIn({ next, home })
  if (form.outcome?.kind === 'codeNeeded') return <CodeForm next={next} home={home} onBack={form.startOver} />
  return (
    <Card padding="roomy">
      <form className={styles.form} onSubmit={form.submit} noValidate>
        <SignInNotice ended={ended} outcome={form.outcome} />
        <TextInput
          label={m.signIn_username()}
          error={form.missing.username && m.signIn_usernameMissing()}
          name="username"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          value={form.username}
          onChange={(event) => form.setUsername(event.target.value)}
        />
        <PasswordInput
          label={m.signIn_password()}
          error={form.missing.password && m.signIn_passwordMissing()}
          words={{ show: m.signIn_showPassword(), hide: m.signIn_hidePassword() }}
          name="password"
          autoComplete="current-password"
          value={form.password}
          onChange={(event) => form.setPassword(event.target.value)}
        />
        <Button
          type="submit"
          variant="primary"
          size="large"
          wide
          busy={form.sending}
          busyLabel={m.signIn_sending()}
        >
          {m.signIn_button()}
        </Button>
      </form>
    </Card>
  )
}
