import { Refused, useAct } from '@kewo/web/act'
import { subjectWords } from '@kewo/web/notifications'
import { type FragmentOf, graphql, readFragment, type ResultOf } from '@kewo/schema/client'
import { Button, Card, DateTime, DescriptionList, showToast } from '@kewo/ui'
import { staffRoleLabel } from '@kewo/ui/labels'
import { Link } from '@tanstack/react-router'
import { Fragment } from 'react'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import styles from './LateOutboxes.module.css'

export const LateOutboxCard_outbox = graphql(`
  fragment LateOutboxCard_outbox on DeviceOutbox {
    id
    staff {
      id
      name
      roles
    }
    retailer {
      id
      name
    }
    device
    waiting
    refused
    oldestAt
    toldAt
    askedAt
    whyNotAsk {
      message
    }
    matters {
      subject
      count
      retailer {
        id
        name
      }
    }
  }
`)

const AskForOutbox = graphql(
  `
    mutation AskForOutbox($id: ID!) {
      askForOutbox(id: $id) {
        ... on DeviceOutbox {
          id
          askedAt
          whyNotAsk {
            message
          }
        }
        ...Refused
      }
    }
  `,
  [Refused],
)

type Outbox = ResultOf<typeof LateOutboxCard_outbox>
type Props = { outbox: FragmentOf<typeof LateOutboxCard_outbox> }

/** One device: whose, how much waits there and about what, as it was told last, and the way to ask for it. */
export function LateOutboxCard({ outbox: given }: Props) {
  const outbox = readFragment(LateOutboxCard_outbox, given)
  const { id, staff, retailer, device, oldestAt, toldAt, askedAt, whyNotAsk, matters } = outbox
  const name = staff?.name ?? retailer?.name ?? ''
  const ask = useAct(AskForOutbox, { tell: 'toast' })
  const send = async () => {
    if (await ask.send({ id })) showToast({ words: m.lateOutboxes_asked({ name }) })
  }
  return (
    <Card>
      <article className={styles.outbox} aria-label={name}>
        <div>
          <h2 className={styles.name}>{nameOf(outbox)}</h2>
          <p>{staff ? staff.roles.map(staffRoleLabel).join('、') : m.lateOutboxes_shop()}</p>
        </div>
        <DescriptionList
          items={[
            { key: 'count', term: m.lateOutboxes_count(), value: countOf(outbox) },
            { key: 'oldest', term: m.lateOutboxes_oldest(), value: <DateTime value={oldestAt} /> },
            ...(matters.length > 0
              ? [{ key: 'about', term: m.lateOutboxes_about(), value: <Matters matters={matters} /> }]
              : []),
            { key: 'device', term: m.lateOutboxes_device(), value: device ?? m.lateOutboxes_deviceUnknown() },
            { key: 'told', term: m.lateOutboxes_told(), value: <DateTime value={toldAt} /> },
            ...(askedAt
              ? [{ key: 'asked', term: m.lateOutboxes_askedTerm(), value: <DateTime value={askedAt} /> }]
              : []),
          ]}
        />
        <div>
          <Button
            variant="primary"
            busy={ask.busy}
            disabledReason={whyNotAsk?.message}
            onClick={() => void send()}
          >
            {m.lateOutboxes_ask()}
          </Button>
        </div>
      </article>
    </Card>
  )
}

function nameOf({ staff, retailer }: Outbox) {
  if (staff)
    return (
      <Link to={paths.person} params={{ staffId: staff.id }}>
        {staff.name}
      </Link>
    )
  return retailer && <ShopLink shop={retailer} />
}

const ShopLink = ({ shop }: { shop: { id: string; name: string } }) => (
  <Link to={paths.retailer} params={{ retailerId: shop.id }}>
    {shop.name}
  </Link>
)

function countOf({ waiting, refused }: Outbox): string {
  const words = [
    waiting > 0 && m.lateOutboxes_waiting({ waiting }),
    refused > 0 && m.lateOutboxes_refused({ refused }),
  ]
  return words.filter(Boolean).join(' · ')
}

function Matters({ matters }: { matters: Outbox['matters'] }) {
  return matters.map(({ subject, count, retailer }, index) => (
    <Fragment key={`${subject} ${retailer?.id}`}>
      {index > 0 && <br />}
      {m.lateOutboxes_matter({ subject: subjectWords[subject](), count })}
      {retailer && (
        <>
          {' · '}
          <ShopLink shop={retailer} />
        </>
      )}
    </Fragment>
  ))
}
