import { changePassword, type PasswordOutcome } from '@kewo/client'
import { Button, Card, PasswordInput, showToast } from '@kewo/ui'
import { type FormEvent, useState } from 'react'
import { m } from '../paraglide/messages.js'
import styles from './MePage.module.css'

const words: Record<Exclude<PasswordOutcome, 'changed'>, () => string> = {
  wrong: m.me_passwordWrong,
  weak: m.me_passwordWeak,
  tooManyTries: m.me_passwordTooManyTries,
  offline: m.me_passwordOffline,
  broken: m.me_passwordBroken,
}

export function ChangePassword() {
  const [current, setCurrent] = useState('')
  const [next, setNext] = useState('')
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Exclude<PasswordOutcome, 'changed'> | null>(null)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setBusy(true)
    const outcome = await changePassword(current, next)
    setBusy(false)
    if (outcome !== 'changed') return setProblem(outcome)
    setProblem(null)
    setCurrent('')
    setNext('')
    showToast({ words: m.me_passwordChanged() })
  }
  const show = { show: m.signIn_showPassword(), hide: m.signIn_hidePassword() }
  return (
    <Card>
      <form className={styles.form} onSubmit={submit} noValidate>
        <PasswordInput
          label={m.me_passwordCurrent()}
          words={show}
          required
          autoComplete="current-password"
          value={current}
          error={problem && problem !== 'weak' && words[problem]()}
          onChange={(event) => setCurrent(event.target.value)}
        />
        <PasswordInput
          label={m.me_passwordNext()}
          hint={m.me_passwordHint()}
          words={show}
          required
          minLength={8}
          maxLength={128}
          autoComplete="new-password"
          value={next}
          error={problem === 'weak' && words.weak()}
          onChange={(event) => setNext(event.target.value)}
        />
        <Button type="submit" busy={busy}>
          {m.me_passwordChange()}
        </Button>
      </form>
    </Card>
  )
}
