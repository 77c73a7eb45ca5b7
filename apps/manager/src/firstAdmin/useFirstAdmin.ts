import { Refused, useAct } from '@kewo/web/act'
import { signIn } from '@kewo/web/session'
import { graphql } from '@kewo/schema/client'
import { type FormEvent, useState } from 'react'
import { basePath } from '@kewo/web/site'
import { getLocale } from '../paraglide/runtime.js'
import { paths } from '../paths.ts'

const MakeFirstAdminMutation = graphql(
  `
    mutation MakeFirstAdmin(
      $token: String!
      $companyName: String!
      $name: String!
      $userName: String!
      $password: String!
    ) {
      makeFirstAdmin(
        token: $token
        companyName: $companyName
        name: $name
        userName: $userName
        password: $password
      ) {
        __typename
        ... on FirstAdmin {
          userName
        }
        ...Refused
      }
    }
  `,
  [Refused],
)

const nothing = { companyName: '', name: '', userName: '', password: '' }

/** Makes the first admin, then signs in as that person. */
export function useFirstAdmin(token: string) {
  const [values, setValues] = useState(nothing)
  const [made, setMade] = useState(false)
  const makeFirstAdmin = useAct(MakeFirstAdminMutation)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const admin = await makeFirstAdmin.send({ token, ...values })
    if (!admin) return
    setMade(true)
    const { kind } = await signIn(admin.userName, values.password, getLocale())
    location.assign(`${basePath}${kind === 'signedIn' ? paths.retailers : paths.signIn}`)
  }
  const { problem, errorOf, busy } = makeFirstAdmin
  return {
    values,
    set: (change: Partial<typeof nothing>) => setValues({ ...values, ...change }),
    submit,
    sending: busy || made,
    problem: problem?.field ? null : (problem?.message ?? null),
    errorOf: (field: keyof typeof nothing) => errorOf(field),
  }
}
