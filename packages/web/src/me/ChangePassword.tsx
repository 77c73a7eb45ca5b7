import { CardForm } from './CardForm.tsx'
import { type PasswordOutcome } from '../session/changePassword.ts'
import { useChangePassword } from '../session/useChangePassword.ts'
import { Button, PasswordInput } from '@kewo/ui'
import { m } from '../paraglide/messages.js'
import { passwordWords } from '../signIn/signInWords.ts'

type Props = {
  onChanged: () => void
  /** It is the one thing to do on the page. */
  alone?: boolean
}

export function ChangePassword({ onChanged, alone = false }: Props) {
  const form = useChangePassword(onChanged)
  const { outcome } = form
  const show = passwordWords()
  return (
    <CardForm onSubmit={form.submit}>
      <PasswordInput
        label={m.me_passwordCurrent()}
        words={show}
        required
        autoComplete="current-password"
        value={form.current}
        error={outcome && presentWords(outcome)}
        onChange={(event) => form.setCurrent(event.target.value)}
      />
      <PasswordInput
        label={m.me_passwordNext()}
        hint={m.me_passwordHint()}
        words={show}
        required
        autoComplete="new-password"
        value={form.next}
        error={outcome?.kind === 'unfit' && outcome.words}
        onChange={(event) => form.setNext(event.target.value)}
      />
      <Button type="submit" variant={alone ? 'primary' : 'secondary'} busy={form.busy}>
        {m.me_passwordChange()}
      </Button>
    </CardForm>
  )
}

/** What is said at the present password: all but what is wrong with the new one. */
function presentWords(outcome: PasswordOutcome): string | null {
  switch (outcome.kind) {
    case 'wrong':
      return m.me_passwordWrong()
    case 'tooManyTries':
      return m.signIn_tooManyTries({ minutes: outcome.minutes })
    case 'offline':
      return m.me_passwordOffline()
    case 'broken':
      return m.me_passwordBroken()
    case 'changed':
    case 'unfit':
      return null
  }
}
