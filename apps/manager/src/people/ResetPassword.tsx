import { Refused, useAct } from '@kewo/web/act'
import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { Button, Card, ConfirmDialog, Section } from '@kewo/ui'
import { useState } from 'react'
import { basePath } from '@kewo/web/site'
import { m } from '../paraglide/messages.js'
import { SignInSlip } from '../portalAccess/SignInSlip.tsx'
import styles from './People.module.css'

export const ResetPassword_staff = graphql(`
  fragment ResetPassword_staff on Staff {
    id
    name
    userName
  }
`)

const ResetStaffPassword = graphql(
  `
    mutation ResetStaffPassword($id: ID!) {
      resetStaffPassword(id: $id) {
        __typename
        ... on StaffSignIn {
          userName
          password
        }
        ...Refused
      }
    }
  `,
  [Refused],
)

export function ResetPassword({ staff }: { staff: FragmentOf<typeof ResetPassword_staff> }) {
  const { id, name, userName } = readFragment(ResetPassword_staff, staff)
  const [asking, setAsking] = useState(false)
  const [given, setGiven] = useState<{ userName: string; password: string } | null>(null)
  const reset = useAct(ResetStaffPassword)

  async function confirm() {
    const made = await reset.send({ id })
    if (!made) return
    setGiven(made)
    setAsking(false)
  }

  return (
    <Section flush title={m.people_signIn()}>
      {given ? (
        <SignInSlip name={name} {...given} address={`${location.origin}${basePath}/`} />
      ) : (
        <Card className={styles.box}>
          <p>{userName ? m.people_signsInBy({ userName }) : m.people_noSignIn()}</p>
          {userName && <Button onClick={() => setAsking(true)}>{m.people_reset()}</Button>}
        </Card>
      )}
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        closeLabel={m.list_close()}
        title={m.people_resetTitle({ name })}
        consequence={m.people_resetWords()}
        confirmLabel={m.people_reset()}
        cancelLabel={m.list_cancel()}
        busy={reset.busy}
        problem={reset.problem?.message}
        onConfirm={() => void confirm()}
      />
    </Section>
  )
}
