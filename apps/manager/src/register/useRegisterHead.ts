import { failureOf, failureWords } from '@kewo/web/failure'
import { plainLayout, type RegisterLayout } from '@kewo/domain'
import { graphql, type FragmentOf } from '@kewo/schema/client'
import { useClient, useQuery } from 'urql'
import { LayoutChoice_head } from './LayoutChoice.tsx'

export const RegisterHead_head = graphql(
  `
    fragment RegisterHead_head on RegisterHead {
      columns
      firstRows {
        line
        cells
      }
      suggestion {
        field
        columns
      }
      ...LayoutChoice_head
    }
  `,
  [LayoutChoice_head],
)

type Head = FragmentOf<typeof RegisterHead_head>

const HeadQuery = graphql(
  `
    query RegisterHeadBy($id: ID!, $layout: RegisterLayoutInput) {
      node(id: $id) {
        __typename
        ... on RegisterUpload {
          id
          head(layout: $layout) {
            __typename
            ...RegisterHead_head
            ... on Refusal {
              message
            }
          }
        }
      }
    }
  `,
  [RegisterHead_head],
)

const isPlain = (layout: RegisterLayout): boolean => Object.values(layout).every((part) => part === null)

/** The beginning of a file by the layout that is chosen; `told` is by none. `readHead` looks at another. */
export function useRegisterHead(uploadId: string, told: Head, layout: RegisterLayout) {
  const client = useClient()
  const variables = { id: uploadId, layout: { ...plainLayout, ...layout } }
  const [{ data }] = useQuery({ query: HeadQuery, variables, pause: isPlain(layout) })
  const upload = data?.node?.__typename === 'RegisterUpload' ? data.node : undefined
  const read = upload?.head?.__typename === 'RegisterHead' ? upload.head : undefined

  async function readHead(next: RegisterLayout): Promise<{ head: Head | null; problem: string }> {
    const { data: answer, error } = await client.query(HeadQuery, { id: uploadId, layout: next }).toPromise()
    const head = answer?.node?.__typename === 'RegisterUpload' ? answer.node.head : undefined
    if (!head) return { head: null, problem: failureWords(failureOf(error)) }
    return head.__typename === 'RegisterHead' ? { head, problem: '' } : { head: null, problem: head.message }
  }

  return { shown: isPlain(layout) ? told : (read ?? told), readHead }
}
