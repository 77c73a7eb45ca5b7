import { ActProblem, Refused, useAct } from '@kewo/web/act'
import { graphql } from '@kewo/schema/client'
import { Button, TextInput } from '@kewo/ui'
import { useState } from 'react'
import { m } from '../paraglide/messages.js'

const ActForShopMutation = graphql(
  `
    mutation ActForShop($id: ID!, $code: String!) {
      actForShop(id: $id, code: $code) {
        __typename
        ... on Perspective {
          id
          plainId
        }
        ...Refused
      }
    }
  `,
  [Refused],
)

/** What was asked for: by whom the shop is phoned; null where the code went to its telephone. */
export type Asked = { id: string; caller: string | null }

/** The code as the shop has read it back opens the shop's own pages. */
export function TypeCode({ asked, onAgain }: { asked: Asked; onAgain: () => void }) {
  const [code, setCode] = useState('')
  const act = useAct(ActForShopMutation)

  async function begin() {
    const begun = await act.send({ id: asked.id, code })
    if (begun) location.assign(`/as-shop/${begun.plainId}/`)
  }

  return (
    <>
      <p role="status">{asked.caller ? m.assistance_asked({ name: asked.caller }) : m.assistance_sent()}</p>
      <TextInput
        label={m.assistance_code()}
        hint={m.assistance_codeHint()}
        inputMode="numeric"
        autoComplete="off"
        maxLength={6}
        value={code}
        error={act.errorOf('code')}
        onChange={(event) => setCode(event.currentTarget.value)}
      />
      <Button variant="primary" wide busy={act.busy} onClick={() => void begin()}>
        {m.assistance_begin()}
      </Button>
      <ActProblem act={act} />
      <Button wide onClick={onAgain}>
        {m.assistance_again()}
      </Button>
    </>
  )
}
