import {
  beginSecondFactor,
  endSecondFactor,
  type SecondFactorBegun,
  type SecondFactorOutcome,
  startAnew,
} from '@kewo/client'
import { Button, Card, PasswordInput } from '@kewo/ui'
import { type FormEvent, useState } from 'react'
import { m } from '../paraglide/messages.js'
import styles from './ChangePassword.module.css'
import { ConfirmCode } from './ConfirmCode.tsx'
import { secondFactorWords } from './secondFactorWords.ts'

/** Codes of an app at sign-in, turned on or off; either asks for the password. */
export function SecondFactor({ isOn }: { isOn: boolean }) {
  const [password, setPassword] = useState('')
  const [busy, setBusy] = useState(false)
  const [begun, setBegun] = useState<SecondFactorBegun | null>(null)
  const [problem, setProblem] = useState<SecondFactorOutcome | null>(null)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (busy || password === '') return
    setBusy(true)
    const answer = isOn ? await endSecondFactor(password) : await beginSecondFactor(password)
    setBusy(false)
    if (answer.kind === 'done') return startAnew()
    if (answer.kind === 'begun') return setBegun(answer)
    setProblem(answer)
  }
  if (begun) return <ConfirmCode {...begun} />
  return (
    <Card>
      <form className={styles.form} onSubmit={submit} noValidate>
        <p>{isOn ? m.me_codesOn() : m.me_codesOff()}</p>
        <PasswordInput
          label={m.me_passwordCurrent()}
          words={{ show: m.signIn_showPassword(), hide: m.signIn_hidePassword() }}
          autoComplete="current-password"
          value={password}
          error={problem && secondFactorWords(problem, m.me_passwordWrong)}
          onChange={(event) => setPassword(event.target.value)}
        />
        <Button type="submit" busy={busy}>
          {isOn ? m.me_codesTurnOff() : m.me_codesTurnOn()}
        </Button>
      </form>
    </Card>
  )
}
