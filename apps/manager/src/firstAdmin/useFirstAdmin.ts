import { failureOf, signIn } from '@kewo/client'
import { graphql, type ResultOf } from '@kewo/schema/client'
import { type FormEvent, useState } from 'react'
import { useMutation } from 'urql'
import { failureWords } from '../failure/failureWords.ts'
import { basePath } from '../frame/basePath.ts'
import { getLocale } from '../paraglide/runtime.js'
import { paths } from '../paths.ts'

const MakeFirstAdminMutation = graphql(`
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
      ... on Refusal {
        message
      }
      ... on InvalidInput {
        field
      }
    }
  }
`)

type Answer = ResultOf<typeof MakeFirstAdminMutation>['makeFirstAdmin']

const nothing = { companyName: '', name: '', userName: '', password: '' }

/** Makes the first admin, then signs in as that person. */
export function useFirstAdmin(token: string) {
  const [values, setValues] = useState(nothing)
  const [{ data, error, fetching }, makeFirstAdmin] = useMutation(MakeFirstAdminMutation)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const result = await makeFirstAdmin({ token, ...values })
    const made = result.data?.makeFirstAdmin
    if (made?.__typename !== 'FirstAdmin') return
    const { kind } = await signIn(made.userName, values.password, getLocale())
    location.assign(`${basePath}${kind === 'signedIn' ? paths.retailers : paths.signIn}`)
  }
  const refused = data?.makeFirstAdmin
  return {
    values,
    set: (change: Partial<typeof nothing>) => setValues({ ...values, ...change }),
    submit,
    sending: fetching || refused?.__typename === 'FirstAdmin',
    problem: error ? failureWords(failureOf(error)) : wholeProblem(refused),
    errorOf: (field: keyof typeof nothing) => fieldProblem(refused, field),
  }
}

function wholeProblem(answer: Answer | undefined): string | null {
  return answer?.__typename === 'SetupLinkSpent' ? answer.message : null
}

function fieldProblem(answer: Answer | undefined, field: string): string | undefined {
  return answer?.__typename === 'InvalidInput' && answer.field === field ? answer.message : undefined
}
