import { type FormEvent, useState } from 'react'
import { safeReturnPath } from './returnPath.ts'
import { signIn, type SignInOutcome } from './signIn.ts'

/** What a sign-in form needs: `missing` says which fields were left empty when it was sent. */
export function useSignIn({ next, home }: { next: string | undefined; home: string }) {
  const [username, setUsername] = useState('')
  const [password, setPassword] = useState('')
  const [tried, setTried] = useState(false)
  const [sending, setSending] = useState(false)
  const [outcome, setOutcome] = useState<SignInOutcome | null>(null)
  const name = username.trim()

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (sending || name === '' || password === '') return
    setSending(true)
    setOutcome(null)
    const answer = await signIn(name, password, document.documentElement.lang)
    // A whole new page: nothing of whoever was here before stays in memory.
    if (answer.kind === 'signedIn') return location.assign(safeReturnPath(next, home))
    setSending(false)
    setOutcome(answer)
  }
  const missing = { username: tried && name === '', password: tried && password === '' }
  /** From the code back to name and password. */
  const startOver = () => {
    setPassword('')
    setTried(false)
    setOutcome(null)
  }
  return { username, setUsername, password, setPassword, missing, sending, outcome, submit, startOver }
}
