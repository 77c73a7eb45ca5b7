// The typed side of the schema for the web apps. Types only, and gql.tada's few bytes: no line of server code.
import { initGraphQLTada } from 'gql.tada'
import type { introspection } from './generated/graphql-env.d.ts'

export const graphql = initGraphQLTada<{
  introspection: introspection
  scalars: {
    /** ISO 8601 instant. */
    DateTime: string
    /** Such as 2026-11-23. */
    Day: string
    UUID: string
    /** What was seen; goes back as it came. */
    Edition: string
  }
}>()

export { readFragment } from 'gql.tada'
export type { FragmentOf, ResultOf, VariablesOf } from 'gql.tada'
