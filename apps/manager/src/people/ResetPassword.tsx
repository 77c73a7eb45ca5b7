import { failureOf } from '@kewo/client'
import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { Button, Card, ConfirmDialog, Section } from '@kewo/ui'
import { useState } from 'react'
import { useMutation } from 'urql'
import { failureWords } from '../failure/failureWords.ts'
import { basePath } from '../frame/basePath.ts'
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

const ResetStaffPassword = graphql(`
  mutation ResetStaffPassword($id: ID!) {
    resetStaffPassword(id: $id) {
      __typename
      ... on StaffSignIn {
        userName
        password
      }
      ... on Refusal {
        message
      }
    }
  }
`)

export function ResetPassword({ staff }: { staff: FragmentOf<typeof ResetPassword_staff> }) {
  const { id, name, userName } = readFragment(ResetPassword_staff, staff)
  const [asking, setAsking] = useState(false)
  const [problem, setProblem] = useState<string>()
  const [given, setGiven] = useState<{ userName: string; password: string } | null>(null)
  const [{ fetching }, reset] = useMutation(ResetStaffPassword)

  async function confirm() {
    const { data, error } = await reset({ id })
    if (error) return setProblem(failureWords(failureOf(error)))
    const answer = data?.resetStaffPassword
    if (answer?.__typename !== 'StaffSignIn') return setProblem(answer?.message)
    setGiven(answer)
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
        busy={fetching}
        problem={problem}
        onConfirm={() => void confirm()}
      />
    </Section>
  )
}
