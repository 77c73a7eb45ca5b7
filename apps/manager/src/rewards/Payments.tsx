import { usePageQuery } from '@kewo/web/page'
import { graphql, type ResultOf } from '@kewo/schema/client'
import { ActProblem, Refused, useAct } from '@kewo/web/act'
import { Button, Card, DateTime, formatMoney, Section, showToast } from '@kewo/ui'
import { useRef } from 'react'
import { m } from '../paraglide/messages.js'
import { saveText } from '../saveCsv.ts'
import { useMay } from '../viewer/useMay.ts'
import { paidLines } from './paidLines.ts'
import styles from './Rewards.module.css'

const PaymentFile = graphql(`
  fragment Payments_file on PaymentFile @_unmask {
    id
    number
    createdAt
    count
    paidCount
    cents
    createdBy {
      id
      name
    }
  }
`)

const PaymentsQuery = graphql(
  `
    query Payments {
      paymentFiles(first: 10) {
        totalCount
        nodes {
          id
          ...Payments_file
        }
      }
    }
  `,
  [PaymentFile],
)

const MakePaymentFile = graphql(
  `
    mutation MakePaymentFile($key: UUID!) {
      makePaymentFile(idempotencyKey: $key) {
        __typename
        ... on PaymentFile {
          id
          csv
          ...Payments_file
        }
        ...Refused
      }
    }
  `,
  [PaymentFile, Refused],
)

const ConfirmPayment = graphql(
  `
    mutation ConfirmPayment($id: ID!, $lines: [PaidLineInput!]!) {
      confirmPayment(id: $id, lines: $lines) {
        __typename
        ... on PaymentFile {
          id
          ...Payments_file
        }
        ...Refused
      }
    }
  `,
  [PaymentFile, Refused],
)

/** Files that are given out to be paid, and come back confirmed; for whoever pays. */
export function Payments() {
  return useMay()('payRewards') ? <GivenOutFiles /> : null
}

function GivenOutFiles() {
  const { data, refresh } = usePageQuery(PaymentsQuery, {})
  const make = useAct(MakePaymentFile)
  const files = data?.paymentFiles.nodes ?? []

  async function give() {
    const file = await make.send({})
    if (!file) return
    saveText(m.rewards_fileName({ number: file.number }), file.csv)
    showToast({
      tone: 'jade',
      words: m.rewards_madeFile({ count: file.count, sum: formatMoney(file.cents) }),
    })
    refresh()
  }
  return (
    <Section flush title={m.rewards_payments()} note={m.rewards_paymentsNote()}>
      <Card className={styles.files}>
        <Button variant="primary" busy={make.busy} onClick={() => void give()}>
          {m.rewards_makeFile()}
        </Button>
        <ActProblem act={make} />
        {files.map((file) => (
          <GivenOut key={file.id} file={file} />
        ))}
      </Card>
    </Section>
  )
}

function GivenOut({ file }: { file: ResultOf<typeof PaymentFile> }) {
  const confirm = useAct(ConfirmPayment)
  const input = useRef<HTMLInputElement>(null)
  const { id, number, count, paidCount, cents, createdAt, createdBy } = file

  async function take(chosen: File | undefined) {
    if (!chosen) return
    const sent = await confirm.send({ id, lines: paidLines(await chosen.text()) })
    if (sent) showToast({ tone: 'jade', words: m.rewards_confirmed({ count: sent.paidCount - paidCount }) })
  }
  return (
    <div className={styles.file}>
      <p>
        <b>{m.rewards_file({ number })}</b> ·{' '}
        {m.rewards_fileWords({ count, sum: formatMoney(cents), paid: paidCount })}
        <br />
        <span className={styles.quiet}>
          {createdBy.name} · <DateTime value={createdAt} />
        </span>
      </p>
      {paidCount < count && (
        <>
          <input
            ref={input}
            type="file"
            accept=".csv,text/csv"
            className={styles.hidden}
            aria-label={m.rewards_takeFile({ number })}
            onChange={(event) => {
              void take(event.currentTarget.files?.[0])
              event.currentTarget.value = ''
            }}
          />
          <Button busy={confirm.busy} onClick={() => input.current?.click()}>
            {m.rewards_confirm()}
          </Button>
        </>
      )}
      <ActProblem act={confirm} />
    </div>
  )
}
