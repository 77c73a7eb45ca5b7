import { mostCounted } from '@kewo/domain'
import { type GraphQLSchema, isObjectType } from 'graphql'

/** Spread into the count behind a list: PostgreSQL stops one past what a list says, and never reads all for their number. */
export const bounded = { take: mostCounted + 1 } as const

/** The lists of the root say what their count means. */
export function countsDescribed(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || !/^Query\w+Connection$/u.test(type.name)) continue
    const { totalCount } = type.getFields()
    if (totalCount)
      totalCount.description = `Rows of all pages, counted up to ${mostCounted.toLocaleString('en')}; one more than that stands for any number above.`
  }
  return schema
}
