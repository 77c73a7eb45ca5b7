import { safeReturnPath, signIn, type SignInOutcome } from '@kewo/client'
import { Button, Card, PasswordInput, TextInput } from '@kewo/ui'
import { IconAlertCircle } from '@tabler/icons-react'
import { getRouteApi } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { m } from '../paraglide/messages.js'
import { getLocale } from '../paraglide/runtime.js'
import { paths } from '../paths.ts'
import styles from './SignInPage.module.css'
import { signInWords } from './signInWords.ts'

const route = getRouteApi(paths.signIn)

export function SignInForm() {
  const { next, ended } = route.useSearch()
  const [username, setUsername] = useState('')
  const [password, setPassword] = useState('')
  const [tried, setTried] = useState(false)
  const [sending, setSending] = useState(false)
  const [outcome, setOutcome] = useState<SignInOutcome | null>(null)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (sending || username.trim() === '' || password === '') return
    setSending(true)
    setOutcome(null)
    const answer = await signIn(username.trim(), password, getLocale())
    // A whole new page: nothing of whoever was here before stays in memory.
    if (answer.kind === 'signedIn') return location.assign(safeReturnPath(next, paths.home))
    setSending(false)
    setOutcome(answer)
  }
  const missing = (text: string, words: string) => (tried && text.trim() === '' ? words : undefined)
  const problem = outcome && signInWords(outcome)

  return (
    <Card padding="roomy">
      <form className={styles.form} onSubmit={submit} noValidate>
        {ended && !outcome && <p className={styles.ended}>{m.signIn_ended()}</p>}
        <div aria-live="assertive">
          {problem && (
            <p className={styles.problem}>
              <IconAlertCircle aria-hidden="true" />
              <span>{problem}</span>
            </p>
          )}
        </div>
        <TextInput
          label={m.signIn_username()}
          hint={m.signIn_usernameHint()}
          error={missing(username, m.signIn_usernameMissing())}
          name="username"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          value={username}
          onChange={(event) => setUsername(event.target.value)}
        />
        <PasswordInput
          label={m.signIn_password()}
          error={missing(password, m.signIn_passwordMissing())}
          words={{ show: m.signIn_showPassword(), hide: m.signIn_hidePassword() }}
          name="password"
          autoComplete="current-password"
          value={password}
          onChange={(event) => setPassword(event.target.value)}
        />
        <Button type="submit" variant="primary" size="large" wide busy={sending} busyLabel={m.signIn_sending()}>
          {m.signIn_button()}
        </Button>
      </form>
    </Card>
  )
}
