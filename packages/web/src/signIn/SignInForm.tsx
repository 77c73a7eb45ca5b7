import { useSignIn } from '../session/useSignIn.ts'
import { Button, Card, PasswordInput, TextInput } from '@kewo/ui'
import type { ComponentType } from 'react'
import { m } from '../paraglide/messages.js'
import { basePath, reader } from '../site/site.ts'
import { EntryForm } from './EntryForm.tsx'
import { SignInNotice } from './SignInNotice.tsx'
import type { SignInSearch } from './signInSearch.ts'
import { passwordWords } from './signInWords.ts'

export type SignInFormProps = {
  search: SignInSearch
  /** Asks for a code after the password, where people may have that. */
  Codes?: ComponentType<{ next: string | undefined; home: string; onBack: () => void }>
}

export function SignInForm({ search: { next, ended }, Codes }: SignInFormProps) {
  const home = `${basePath}/`
  const form = useSignIn({ next, home })
  if (Codes && form.outcome?.kind === 'codeNeeded')
    return <Codes next={next} home={home} onBack={form.startOver} />
  return (
    <Card padding="roomy">
      <EntryForm onSubmit={form.submit}>
        <SignInNotice ended={ended} outcome={form.outcome} />
        <TextInput
          label={m.signIn_username({ reader })}
          hint={reader === 'shop' ? m.signIn_usernameHint() : undefined}
          error={form.missing.username && m.signIn_usernameMissing({ reader })}
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
          words={passwordWords()}
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
      </EntryForm>
    </Card>
  )
}
