import { ActProblem, useAct } from '@kewo/web/act'
import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { Button, Card, ConfirmDialog, Section } from '@kewo/ui'
import { useState } from 'react'
import { m } from '../paraglide/messages.js'
import { useMay } from '../viewer/useMay.ts'
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
  const may = useMay()
  const [given, setGiven] = useState<Given | null>(null)
  const [whyNot, setWhyNot] = useState<string>()
  const [asking, setAsking] = useState(false)
  const openOne = useAct(OpenOne)
  const resetOne = useAct(ResetOne)
  if (!may('openPortal')) return null

  function take({ userName, password }: { userName: string; password: string | null }) {
    if (password) setGiven({ userName, password })
  }
  async function open() {
    const [answer] = (await openOne.send({ retailerIds: [id] })) ?? []
    if (answer) take(answer)
    setWhyNot(answer?.whyNot?.message)
  }
  async function reset() {
    const answer = await resetOne.send({ id })
    if (!answer) return
    take(answer)
    setAsking(false)
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
              <Button variant="primary" busy={openOne.busy} onClick={() => void open()}>
                {m.portalAccess_open()}
              </Button>
            )}
          </div>
          <div aria-live="assertive">{whyNot && <p>{whyNot}</p>}</div>
          <ActProblem act={openOne} />
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
        busy={resetOne.busy}
        problem={resetOne.problem?.message}
        onConfirm={() => void reset()}
      />
    </Section>
  )
}
