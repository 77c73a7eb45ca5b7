import { type FragmentOf, graphql, readFragment } from '@kewo/schema/client'
import { Button, TextInput } from '@kewo/ui'
import { type FormEvent, useState } from 'react'
import { Refused, useAct } from '../act/index.ts'
import { ActProblem } from '../act/ActProblem.tsx'
import { m } from '../paraglide/messages.js'
import styles from './NoticeSettings.module.css'

export const EmailAddress_preference = graphql(`
  fragment EmailAddress_preference on NoticePreference {
    id
    email
    emailToConfirm
  }
`)

const SendEmailCode = graphql(
  `
    mutation SendEmailCode($email: String!) {
      sendEmailCode(email: $email) {
        __typename
        ... on NoticePreference {
          ...EmailAddress_preference
        }
        ...Refused
      }
    }
  `,
  [EmailAddress_preference, Refused],
)

const ConfirmEmail = graphql(
  `
    mutation ConfirmEmail($code: String!) {
      confirmEmail(code: $code) {
        __typename
        ... on NoticePreference {
          ...EmailAddress_preference
        }
        ...Refused
      }
    }
  `,
  [EmailAddress_preference, Refused],
)

const RemoveEmail = graphql(
  `
    mutation RemoveEmail {
      removeEmail {
        ...EmailAddress_preference
      }
    }
  `,
  [EmailAddress_preference],
)

/** One's own address: none, waiting for its code, or confirmed. */
export function EmailAddress({ preference }: { preference: FragmentOf<typeof EmailAddress_preference> }) {
  const { email, emailToConfirm } = readFragment(EmailAddress_preference, preference)
  const [changing, setChanging] = useState(false)
  const remove = useAct(RemoveEmail)
  if (emailToConfirm && !changing)
    return <TypeCode email={emailToConfirm} onOther={() => setChanging(true)} />
  if (!email || changing) return <TypeAddress onSent={() => setChanging(false)} />
  return (
    <div className={styles.where}>
      <p>{m.noticeSettings_emailIs({ email })}</p>
      <Button onClick={() => setChanging(true)}>{m.noticeSettings_emailChange()}</Button>
      <Button variant="quiet" busy={remove.busy} onClick={() => void remove.send({})}>
        {m.noticeSettings_emailRemove()}
      </Button>
      <ActProblem act={remove} />
    </div>
  )
}

function TypeAddress({ onSent }: { onSent: () => void }) {
  const [email, setEmail] = useState('')
  const act = useAct(SendEmailCode)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (await act.send({ email })) onSent()
  }
  return (
    <form className={styles.where} onSubmit={(event) => void submit(event)} noValidate>
      <TextInput
        type="email"
        autoComplete="email"
        label={m.noticeSettings_emailLabel()}
        hint={m.noticeSettings_emailHint()}
        value={email}
        error={act.errorOf('email')}
        onChange={({ target }) => setEmail(target.value)}
      />
      <Button type="submit" busy={act.busy}>
        {m.noticeSettings_emailSend()}
      </Button>
      <ActProblem act={act} />
    </form>
  )
}

function TypeCode({ email, onOther }: { email: string; onOther: () => void }) {
  const [code, setCode] = useState('')
  const act = useAct(ConfirmEmail)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void act.send({ code })
  }
  return (
    <form className={styles.where} onSubmit={submit} noValidate>
      <p>{m.noticeSettings_emailCodeSent({ email })}</p>
      <TextInput
        inputMode="numeric"
        autoComplete="one-time-code"
        label={m.noticeSettings_emailCode()}
        value={code}
        error={act.errorOf('code')}
        onChange={({ target }) => setCode(target.value)}
      />
      <Button type="submit" busy={act.busy}>
        {m.noticeSettings_emailConfirm()}
      </Button>
      <Button variant="quiet" onClick={onOther}>
        {m.noticeSettings_emailOther()}
      </Button>
      <ActProblem act={act} />
    </form>
  )
}
