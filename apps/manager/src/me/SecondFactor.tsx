import { CardForm } from '@kewo/web/me'
import {
  beginSecondFactor,
  endSecondFactor,
  type SecondFactorBegun,
  type SecondFactorOutcome,
  startAnew,
} from '@kewo/web/session'
import { passwordWords } from '@kewo/web/signIn'
import { Button, PasswordInput } from '@kewo/ui'
import { type FormEvent, useState } from 'react'
import { m } from '../paraglide/messages.js'
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
    <CardForm onSubmit={submit}>
      <p>{isOn ? m.me_codesOn() : m.me_codesOff()}</p>
      <PasswordInput
        label={m.me_passwordCurrent()}
        words={passwordWords()}
        autoComplete="current-password"
        value={password}
        error={problem && secondFactorWords(problem, m.me_passwordWrong)}
        onChange={(event) => setPassword(event.target.value)}
      />
      <Button type="submit" busy={busy}>
        {isOn ? m.me_codesTurnOff() : m.me_codesTurnOn()}
      </Button>
    </CardForm>
  )
}
