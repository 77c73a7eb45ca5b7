import {
  type Context,
  noteReads,
  schema,
  type Verification,
  verifiesChains,
  verifyTraces,
} from '@kewo/schema'
import { graphql, type ResultOf } from '@kewo/schema/client'
import { graphql as execute, print } from 'graphql'

const RecordQuery = graphql(`
  query RecordOnPaper($id: ID!) {
    node(id: $id) {
      __typename
      ... on Trace {
        version
        isNewest
        submittedAt
        commentary
        heard
        summary
        suggestions {
          what
          forWhom
          byWhen
          gain
        }
        findings {
          kind
          words
          fix
          fixedNow
        }
        followUps {
          about
          settled
          words
        }
        brands {
          name
          nameEn
        }
        photos {
          id
        }
        signatureName
        signatureFile {
          id
        }
        hash
        chainIndex
        answerState
        answerableUntil
        answeredAt
        onBehalfName
        countersignName
        answerSignature
        disputeReason
        retailer {
          id
          name
          licenceNumber
          address
        }
        visit {
          startedAt
          completedAt
          staff {
            name
          }
          promises {
            text
            dueOn
            status
            staff {
              name
            }
          }
        }
      }
    }
  }
`)
const source = print(RecordQuery)
const notThere = new Set<unknown>(['NOT_FOUND', 'BAD_USER_INPUT'])

export type Record = Extract<NonNullable<ResultOf<typeof RecordQuery>['node']>, { __typename: 'Trace' }>

/**
 * A record as the API lets this viewer read it, walls and all, and counted like any other read: a file must not tell more than the
 * page that it is taken from. Null for whoever may not read it.
 */
export async function readRecord(context: Context, id: string): Promise<Record | null> {
  const variableValues = { id }
  const { data, errors } = await execute({ schema, source, contextValue: context, variableValues })
  // An id that names nothing is read as little as one of somebody else.
  const refused = errors?.every(({ extensions }) => notThere.has(extensions['code']))
  if (errors && !refused) throw errors[0]
  const node = (data as ResultOf<typeof RecordQuery> | null | undefined)?.node
  if (errors || node?.__typename !== 'Trace') return null
  await noteReads(context)
  return node
}

/** The chain that the record stands in, computed anew; null for those to whom it is not told whether it holds. */
export async function proveRecord(
  { db, viewer, pictures }: Context,
  { hash }: Record,
): Promise<Verification | null> {
  if (!viewer || !verifiesChains(viewer)) return null
  const { retailerId } = await db.trace.findUniqueOrThrow({ where: { hash }, select: { retailerId: true } })
  const of = { retailerId, chainId: retailerId }
  return verifyTraces(db, of, (storageKey) => pictures.digest(storageKey))
}
