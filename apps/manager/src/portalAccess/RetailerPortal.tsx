import { failureOf } from '@kewo/client'
import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { Button, Card, ConfirmDialog, Section } from '@kewo/ui'
import { useState } from 'react'
import { useMutation } from 'urql'
import { failureWords } from '../failure/failureWords.ts'
import { isFor } from '../frame/isFor.ts'
import { m } from '../paraglide/messages.js'
import { useStaff } from '../viewer/useStaff.ts'
import styles from './OpenPortal.module.css'
import { SignInSlip } from './SignInSlip.tsx'

export const RetailerPortal_retailer = graphql(`
  fragment RetailerPortal_retailer on Retailer {
    id
    name
    hasSignIn
  }
`)

const OpenOne = graphql(`
  mutation OpenPortalOfShop($retailerIds: [ID!]!) {
    openPortalAccess(retailerIds: $retailerIds) {
      userName
      password
      retailer {
        id
        hasSignIn
      }
      whyNot {
        message
      }
    }
  }
`)

const ResetOne = graphql(`
  mutation ResetRetailerPassword($id: ID!) {
    resetRetailerPassword(id: $id) {
      userName
      password
    }
  }
`)

type Given = { userName: string; password: string }

/** For admins: lets a shop into the portal, or gives it a new password. */
export function RetailerPortal({ retailer }: { retailer: FragmentOf<typeof RetailerPortal_retailer> }) {
  const { id, name, hasSignIn } = readFragment(RetailerPortal_retailer, retailer)
  const { viewer } = useStaff()
  const [given, setGiven] = useState<Given | null>(null)
  const [problem, setProblem] = useState<string>()
  const [asking, setAsking] = useState(false)
  const [{ fetching: opening }, openOne] = useMutation(OpenOne)
  const [{ fetching: resetting }, resetOne] = useMutation(ResetOne)
  if (!isFor(['ADMIN'], viewer.roles)) return null

  function take(answer: { userName: string; password: string | null } | undefined, whyNot?: string) {
    if (answer?.password) setGiven({ userName: answer.userName, password: answer.password })
    setProblem(whyNot)
    setAsking(false)
  }
  async function open() {
    const { data, error } = await openOne({ retailerIds: [id] })
    const [answer] = data?.openPortalAccess ?? []
    take(answer, error ? failureWords(failureOf(error)) : answer?.whyNot?.message)
  }
  async function reset() {
    const { data, error } = await resetOne({ id })
    take(data?.resetRetailerPassword, error && failureWords(failureOf(error)))
  }

  return (
    <Section flush title={m.portalAccess_section()}>
      {given ? (
        <SignInSlip name={name} {...given} address={`${location.origin}/`} />
      ) : (
        <Card className={styles.section}>
          <p className={styles.quiet}>{hasSignIn ? m.portalAccess_isOpen() : m.portalAccess_isClosed()}</p>
          <div className={styles.acts}>
            {hasSignIn ? (
              <Button onClick={() => setAsking(true)}>{m.portalAccess_reset()}</Button>
            ) : (
              <Button variant="primary" busy={opening} onClick={() => void open()}>
                {m.portalAccess_open()}
              </Button>
            )}
          </div>
          <div aria-live="assertive">{problem && <p>{problem}</p>}</div>
        </Card>
      )}
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        closeLabel={m.list_close()}
        title={m.portalAccess_resetTitle({ name })}
        consequence={m.portalAccess_resetWords()}
        confirmLabel={m.portalAccess_reset()}
        cancelLabel={m.list_cancel()}
        busy={resetting}
        onConfirm={() => void reset()}
      />
    </Section>
  )
}
