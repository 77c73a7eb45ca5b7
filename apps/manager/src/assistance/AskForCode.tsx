import { ActProblem, Refused, useAct } from '@kewo/web/act'
import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { Button, Select } from '@kewo/ui'
import { staffRoleLabel } from '@kewo/ui/labels'
import { useState } from 'react'
import { m } from '../paraglide/messages.js'
import type { Asked } from './TypeCode.tsx'

export const AskForCode_retailer = graphql(`
  fragment AskForCode_retailer on Retailer {
    id
    codeGoesByGateway
    assistanceCallers {
      id
      name
      roles
    }
  }
`)

const AskToActForShop = graphql(
  `
    mutation AskToActForShop($retailerId: ID!, $callerId: ID) {
      askToActForShop(retailerId: $retailerId, callerId: $callerId) {
        __typename
        ... on Assistance {
          id
          caller {
            id
            name
          }
        }
        ...Refused
      }
    }
  `,
  [Refused],
)

type Props = { retailer: FragmentOf<typeof AskForCode_retailer>; onAsked: (asked: Asked) => void }

/** How the code comes to the shop: to its telephone, or from a colleague's screen. Never from one's own. */
export function AskForCode({ retailer, onAsked }: Props) {
  const { id, codeGoesByGateway, assistanceCallers: callers } = readFragment(AskForCode_retailer, retailer)
  const [byColleague, setByColleague] = useState(!codeGoesByGateway)
  const [callerId, setCallerId] = useState('')
  const ask = useAct(AskToActForShop)

  async function send() {
    const asked = await ask.send({ retailerId: id, callerId: byColleague ? callerId || null : null })
    if (asked) onAsked({ id: asked.id, caller: asked.caller?.name ?? null })
  }
  if (byColleague && callers.length === 0) return <p>{m.assistance_noCaller()}</p>

  return (
    <>
      {byColleague ? (
        <Select
          label={m.assistance_caller()}
          hint={m.assistance_callerHint()}
          placeholder={m.assistance_chooseCaller()}
          value={callerId}
          error={ask.errorOf('callerId')}
          options={callers.map(({ id: value, name, roles }) => ({
            value,
            label: `${name}（${roles.map(staffRoleLabel).join('、')}）`,
          }))}
          onChange={(event) => setCallerId(event.currentTarget.value)}
        />
      ) : (
        <p>{m.assistance_byGateway()}</p>
      )}
      <Button variant="primary" wide busy={ask.busy} onClick={() => void send()}>
        {m.assistance_ask()}
      </Button>
      <ActProblem act={ask} />
      {!byColleague && callers.length > 0 && (
        <Button wide onClick={() => setByColleague(true)}>
          {m.assistance_askColleague()}
        </Button>
      )}
    </>
  )
}
