import { ActProblem, Refused, useAct } from '@kewo/web/act'
import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { Button, buttonClass, Card, DateTime } from '@kewo/ui'
import { IconPhone } from '@tabler/icons-react'
import { useState } from 'react'
import { m } from '../paraglide/messages.js'
import styles from './Assistance.module.css'

export const CodeToReadOut_retailer = graphql(`
  fragment CodeToReadOut_retailer on Retailer {
    id
    name
    phone
    codeToReadOut {
      id
      staff {
        id
        name
      }
    }
  }
`)

const ReadOutCode = graphql(
  `
    mutation ReadOutCode($id: ID!) {
      readOutCode(id: $id) {
        __typename
        ... on CodeToReadOut {
          digits
          until
        }
        ...Refused
      }
    }
  `,
  [Refused],
)

type Made = { digits: string; until: string }

/** For the colleague who phones: the code stands here this once, and is read out to the shop. */
export function CodeToReadOut({ retailer }: { retailer: FragmentOf<typeof CodeToReadOut_retailer> }) {
  const { name: shop, phone, codeToReadOut: asked } = readFragment(CodeToReadOut_retailer, retailer)
  const [made, setMade] = useState<Made | null>(null)
  const read = useAct(ReadOutCode)
  if (!asked) return null
  const { id, staff } = asked

  return (
    <Card tone="jade" padding="roomy" className={styles.fields}>
      <h2 className={styles.title}>{m.assistance_callTitle()}</h2>
      <p>{m.assistance_callWords({ name: staff.name, shop })}</p>
      {made && (
        <p className={styles.code} role="status">
          <strong>{made.digits}</strong>{' '}
          <DateTime value={made.until} form="time" words={(time) => m.assistance_countsUntil({ time })} />
        </p>
      )}
      <div className={styles.acts}>
        {phone ? (
          <a href={`tel:${phone}`} className={buttonClass({})}>
            <IconPhone aria-hidden="true" />
            {m.assistance_phone({ phone })}
          </a>
        ) : (
          <span>{m.assistance_noPhone()}</span>
        )}
        <Button
          variant={made ? 'secondary' : 'primary'}
          busy={read.busy}
          onClick={() => void read.send({ id }).then((next) => next && setMade(next))}
        >
          {made ? m.assistance_newCode() : m.assistance_showCode()}
        </Button>
      </div>
      <ActProblem act={read} />
    </Card>
  )
}
