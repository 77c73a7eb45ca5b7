import { Refused, useAct } from '@kewo/web/act'
import { graphql } from '@kewo/schema/client'
import { Button, Card, ConfirmDialog, Section, showToast } from '@kewo/ui'
import { useState } from 'react'
import { useQuery } from 'urql'
import { m } from '../paraglide/messages.js'
import styles from './People.module.css'

// Asked for apart from the page: whether somebody has codes is told to admins only.
const CodesQuery = graphql(`
  query SecondFactorOf($id: ID!) {
    node(id: $id) {
      __typename
      ... on Staff {
        id
        hasSecondFactor
      }
    }
  }
`)

const ResetSecondFactorMutation = graphql(
  `
    mutation ResetSecondFactor($id: ID!) {
      resetSecondFactor(id: $id) {
        __typename
        ... on Staff {
          id
          hasSecondFactor
        }
        ...Refused
      }
    }
  `,
  [Refused],
)

/** For somebody whose telephone with the codes is lost: without them, until new ones are set up. */
export function ResetSecondFactor({ id, name }: { id: string; name: string }) {
  const [{ data: found }] = useQuery({ query: CodesQuery, variables: { id } })
  const hasSecondFactor = found?.node?.__typename === 'Staff' && found.node.hasSecondFactor
  const [asking, setAsking] = useState(false)
  const reset = useAct(ResetSecondFactorMutation)

  async function confirm() {
    if (!(await reset.send({ id }))) return
    setAsking(false)
    showToast({ words: m.people_codesResetDone({ name }) })
  }

  // It stays while it asks: the answer says that there are no codes any more before the dialog has closed.
  if (!hasSecondFactor && !asking) return null
  return (
    <Section flush title={m.people_codes()}>
      <Card className={styles.box}>
        <p>{m.people_codesHint()}</p>
        <Button onClick={() => setAsking(true)}>{m.people_codesReset()}</Button>
      </Card>
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        closeLabel={m.list_close()}
        title={m.people_codesResetTitle({ name })}
        consequence={m.people_codesResetWords()}
        confirmLabel={m.people_codesReset()}
        cancelLabel={m.list_cancel()}
        busy={reset.busy}
        problem={reset.problem?.message}
        onConfirm={() => void confirm()}
      />
    </Section>
  )
}
