import { type FormEvent, useState } from 'react'
import { changePassword, type PasswordOutcome } from './changePassword.ts'

/** What a form for a new password needs. */
export function useChangePassword(onChanged: () => void) {
  const [current, setCurrent] = useState('')
  const [next, setNext] = useState('')
  const [busy, setBusy] = useState(false)
  const [outcome, setOutcome] = useState<PasswordOutcome | null>(null)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (busy) return
    setBusy(true)
    const answer = await changePassword(current, next, document.documentElement.lang)
    setBusy(false)
    setOutcome(answer)
    if (answer.kind !== 'changed') return
    setCurrent('')
    setNext('')
    onChanged()
  }
  return { current, setCurrent, next, setNext, busy, outcome, submit }
}
