import { Refused, useAct } from '@kewo/web/act'
import { graphql, type VariablesOf } from '@kewo/schema/client'
import { showToast } from '@kewo/ui'
import { m } from '../paraglide/messages.js'

const AcceptProof = graphql(
  `
    mutation AcceptProof($id: ID!, $units: Int) {
      acceptProof(id: $id, units: $units) {
        __typename
        ... on Proof {
          id
          state
          units
        }
        ...Refused
      }
    }
  `,
  [Refused],
)

const RedoProof = graphql(
  `
    mutation RedoProof($id: ID!, $words: String!) {
      redoProof(id: $id, words: $words) {
        __typename
        ... on Proof {
          id
          state
          words
        }
        ...Refused
      }
    }
  `,
  [Refused],
)

/** What a photo is: right, or to be taken again. Told to the shop in either case. */
export function useJudge(onJudged: () => void) {
  const accept = useAct(AcceptProof)
  const redo = useAct(RedoProof)
  return {
    accept: {
      ...accept,
      async send(given: VariablesOf<typeof AcceptProof>) {
        if (!(await accept.send(given))) return
        showToast({ tone: 'jade', words: m.proofs_accepted() })
        onJudged()
      },
    },
    redo: {
      ...redo,
      async send(given: VariablesOf<typeof RedoProof>) {
        if (!(await redo.send(given))) return
        showToast({ words: m.proofs_sentBack() })
        onJudged()
      },
    },
  }
}
