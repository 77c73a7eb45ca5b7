import { EntryForm } from '@kewo/web/signIn'
import { safeReturnPath, sendCode, type SecondFactorOutcome } from '@kewo/web/session'
import { Button, Card, TextInput } from '@kewo/ui'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { secondFactorWords } from '../me/secondFactorWords.ts'
import { m } from '../paraglide/messages.js'

type Props = { next: string | undefined; home: string; onBack: () => void }

/** After the password, for those who have turned it on: the code of the app, or one of those for a lost telephone. */
export function CodeForm({ next, home, onBack }: Props) {
  const field = useRef<HTMLInputElement>(null)
  // It takes the place of the form that was just sent, and with it of what had the focus.
  useEffect(() => field.current?.focus(), [])
  const [code, setCode] = useState('')
  const [busy, setBusy] = useState(false)
  const [outcome, setOutcome] = useState<SecondFactorOutcome | null>(null)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (busy || code.trim() === '') return
    setBusy(true)
    const answer = await sendCode(code)
    if (answer.kind === 'done') return location.assign(safeReturnPath(next, home))
    setBusy(false)
    setOutcome(answer)
  }
  return (
    <Card padding="roomy">
      <EntryForm onSubmit={submit}>
        <TextInput
          ref={field}
          label={m.signIn_code()}
          hint={m.signIn_codeHint()}
          error={outcome && secondFactorWords(outcome, m.signIn_codeWrong)}
          name="code"
          inputMode="text"
          autoComplete="one-time-code"
          value={code}
          onChange={(event) => setCode(event.target.value)}
        />
        <Button type="submit" variant="primary" size="large" wide busy={busy} busyLabel={m.signIn_sending()}>
          {m.signIn_button()}
        </Button>
        <Button variant="quiet" wide onClick={onBack}>
          {m.signIn_codeBack()}
        </Button>
      </EntryForm>
    </Card>
  )
}
