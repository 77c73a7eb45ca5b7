import { Button, PasswordInput, TextInput } from '@kewo/ui'
import { m } from '../paraglide/messages.js'
import { EntryForm, passwordWords, ProblemNotice } from '@kewo/web/signIn'
import { useFirstAdmin } from './useFirstAdmin.ts'

export function FirstAdminForm({ token }: { token: string }) {
  const { values, set, submit, sending, problem, errorOf } = useFirstAdmin(token)
  return (
    <EntryForm onSubmit={submit}>
      <ProblemNotice problem={problem} />
      <p>{m.firstAdmin_words()}</p>
      <TextInput
        label={m.firstAdmin_companyName()}
        required
        maxLength={60}
        autoComplete="organization"
        value={values.companyName}
        error={errorOf('companyName')}
        onChange={(event) => set({ companyName: event.target.value })}
      />
      <TextInput
        label={m.firstAdmin_name()}
        required
        maxLength={40}
        autoComplete="name"
        value={values.name}
        error={errorOf('name')}
        onChange={(event) => set({ name: event.target.value })}
      />
      <TextInput
        label={m.firstAdmin_userName()}
        hint={m.firstAdmin_userNameHint()}
        required
        maxLength={64}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        value={values.userName}
        error={errorOf('userName')}
        onChange={(event) => set({ userName: event.target.value })}
      />
      <PasswordInput
        label={m.firstAdmin_password()}
        hint={m.firstAdmin_passwordHint()}
        words={passwordWords()}
        required
        minLength={10}
        maxLength={128}
        autoComplete="new-password"
        value={values.password}
        error={errorOf('password')}
        onChange={(event) => set({ password: event.target.value })}
      />
      <Button type="submit" variant="primary" size="large" wide busy={sending}>
        {m.firstAdmin_make()}
      </Button>
    </EntryForm>
  )
}
