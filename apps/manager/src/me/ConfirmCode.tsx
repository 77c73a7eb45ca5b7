import { CardForm } from '@kewo/web/me'
import { type SecondFactorBegun, type SecondFactorOutcome, sendCode, startAnew } from '@kewo/web/session'
import { Button, TextInput } from '@kewo/ui'
import { type FormEvent, useState } from 'react'
import { encode } from 'uqr'
import { m } from '../paraglide/messages.js'
import styles from './ConfirmCode.module.css'
import { secondFactorWords } from './secondFactorWords.ts'

/** The key goes into an app, the codes for a lost telephone onto paper, and a first code shows that it works. */
export function ConfirmCode({ uri, secret, backupCodes }: SecondFactorBegun) {
  const [code, setCode] = useState('')
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<SecondFactorOutcome | null>(null)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (busy || code.trim() === '') return
    setBusy(true)
    const answer = await sendCode(code)
    if (answer.kind === 'done') return startAnew()
    setBusy(false)
    setProblem(answer)
  }
  return (
    <CardForm onSubmit={submit}>
      <p>{m.me_codesScan()}</p>
      <QrCode text={uri} />
      <p className={styles.secret}>{secret.replaceAll(/(.{4})(?=.)/g, '$1 ')}</p>
      <p>{m.me_codesBackup()}</p>
      <ul className={styles.backup}>
        {backupCodes.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
      <TextInput
        label={m.signIn_code()}
        error={problem && secondFactorWords(problem, m.signIn_codeWrong)}
        inputMode="numeric"
        autoComplete="one-time-code"
        value={code}
        onChange={(event) => setCode(event.target.value)}
      />
      <Button type="submit" variant="primary" busy={busy}>
        {m.me_codesConfirm()}
      </Button>
    </CardForm>
  )
}

function QrCode({ text }: { text: string }) {
  const { data, size } = encode(text)
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : []))).join('')
  return (
    <svg className={styles.qr} viewBox={`0 0 ${size} ${size}`} role="img" aria-label={m.me_codesQr()}>
      <path d={path} />
    </svg>
  )
}
