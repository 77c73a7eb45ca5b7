import type { GraphQLField, GraphQLObjectType, GraphQLSchema } from 'graphql'

/** Whose app it is, with the scopes that its people can be in. */
const readers = {
  shop: ['signedIn', 'retailer', 'brands'],
  staff: ['signedIn', 'staff', 'may', 'brands'],
} as const

type Reader = keyof typeof readers
type Field = GraphQLField<unknown, unknown>

/**
 * What each mutation and subscription says that it makes stale (`makesStale`), for each of the two apps: of what its people can
 * do, what they can read; names with blanks between. Extensions are no part of schema.graphql, so the apps have it from a file
 * of its own.
 */
export function madeStale(schema: GraphQLSchema): string {
  const of = (reader: Reader) => ({
    Mutation: saidBy(schema, schema.getMutationType(), reader),
    Subscription: saidBy(schema, schema.getSubscriptionType(), reader),
  })
  return `${JSON.stringify({ shop: of('shop'), staff: of('staff') }, null, 2)}\n`
}

function saidBy(
  schema: GraphQLSchema,
  type: GraphQLObjectType | null | undefined,
  reader: Reader,
): Record<string, string> {
  const roots = schema.getQueryType()!.getFields()
  const said = Object.values(type?.getFields() ?? {})
    .filter((field) => isFor(reader, field))
    .map(({ name, extensions }) => {
      const stale = (extensions['makesStale'] as string[]).filter((root) => isFor(reader, roots[root]!))
      return [name, stale.join(' ')] as const
    })
  return Object.fromEntries(
    said.filter(([, stale]) => stale !== '').toSorted(([one], [other]) => (one < other ? -1 : 1)),
  )
}

function isFor(reader: Reader, { extensions }: Field): boolean {
  const { authScopes = {} } = extensions['pothosOptions'] as { authScopes?: object }
  const open: readonly string[] = readers[reader]
  return Object.keys(authScopes).every((scope) => open.includes(scope))
}
