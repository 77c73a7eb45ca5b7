import { Refused, useAct } from '@kewo/web/act'
import { whyNotCloseRetailer } from '@kewo/domain'
import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { Button, Card, ConfirmDialog, Section, showToast, TextArea } from '@kewo/ui'
import { useState } from 'react'
import { m } from '../paraglide/messages.js'
import styles from './Retailers.module.css'

export const CloseRetailer_retailer = graphql(`
  fragment CloseRetailer_retailer on Retailer {
    id
    name
    closed
    hasSignIn
    plannedVisitCount
  }
`)

const CloseRetailerMutation = graphql(
  `
    mutation CloseRetailer($id: ID!, $reason: String!) {
      closeRetailer(id: $id, reason: $reason) {
        __typename
        ... on Retailer {
          id
          edition
          ...CloseRetailer_retailer
        }
        ...Refused
      }
    }
  `,
  [CloseRetailer_retailer, Refused],
)

const ReopenRetailerMutation = graphql(
  `
    mutation ReopenRetailer($id: ID!) {
      reopenRetailer(id: $id) {
        __typename
        ... on Retailer {
          id
          edition
          ...CloseRetailer_retailer
        }
        ...Refused
      }
    }
  `,
  [CloseRetailer_retailer, Refused],
)

/** Whether the shop trades, for an admin to change: closing asks why and says what ends, reopening brings it back. */
export function CloseRetailer({ retailer }: { retailer: FragmentOf<typeof CloseRetailer_retailer> }) {
  const shop = readFragment(CloseRetailer_retailer, retailer)
  const { id, name, closed } = shop
  const [asking, setAsking] = useState(false)
  const [reason, setReason] = useState('')
  const close = useAct(CloseRetailerMutation)
  const reopen = useAct(ReopenRetailerMutation, { tell: 'toast' })

  const bringBack = async () => {
    if (await reopen.send({ id })) showToast({ tone: 'jade', words: m.retailers_reopenedToast({ name }) })
  }
  const end = async () => {
    if (close.refuse(whyNotCloseRetailer(reason))) return
    if (!(await close.send({ id, reason }))) return
    setAsking(false)
    setReason('')
    showToast({ tone: 'gray', words: m.retailers_closedToast({ name }) })
  }
  return (
    <Section flush title={m.retailers_trading()}>
      <Card padding="roomy" className={styles.licence}>
        <p>{closed ? m.retailers_isClosed() : m.retailers_isOpen()}</p>
        {closed ? (
          <Button busy={reopen.busy} onClick={() => void bringBack()}>
            {m.retailers_reopen()}
          </Button>
        ) : (
          <Button onClick={() => setAsking(true)}>{m.retailers_close()}</Button>
        )}
      </Card>
      <ConfirmDialog
        open={asking}
        onClose={() => {
          setAsking(false)
          close.forget()
        }}
        closeLabel={m.list_close()}
        title={m.retailers_closeTitle({ name })}
        consequence={<WhatEnds {...shop} />}
        confirmLabel={m.retailers_closeConfirm()}
        cancelLabel={m.retailers_closeCancel()}
        onConfirm={() => void end()}
        danger
        busy={close.busy}
        problem={close.problem?.field ? null : close.problem?.message}
      >
        <TextArea
          label={m.retailers_closeReason()}
          name="reason"
          value={reason}
          error={close.errorOf('reason')}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      </ConfirmDialog>
    </Section>
  )
}

function WhatEnds({ plannedVisitCount, hasSignIn }: { plannedVisitCount: number; hasSignIn: boolean }) {
  return (
    <ul className={styles.ends}>
      {plannedVisitCount > 0 && <li>{m.retailers_endsVisits({ count: plannedVisitCount })}</li>}
      {hasSignIn && <li>{m.retailers_endsSignIn()}</li>}
      <li>{m.retailers_endsLists()}</li>
      <li>{m.retailers_endsNot()}</li>
    </ul>
  )
}
