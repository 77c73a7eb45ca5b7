import { complexityFromQuery, type ComplexityResult, type FieldComplexity } from '@pothos/plugin-complexity'
import {
  type DocumentNode,
  getNullableType,
  type GraphQLField,
  type GraphQLSchema,
  isListType,
  isObjectType,
  Kind,
} from 'graphql'

/** Rows of one page at most, and where a query does not say how many. */
export const largestPage = 100
export const usualPage = 20
/** Rows reckoned for a list whose length is not the caller's to say. One that may be longer says so itself. */
export const usualList = 10
/** What a field costs that asks the database by itself. */
const statement = 20

/**
 * What one operation may cost. A unit is about one field of one row; docs/benchmarks.md has how long the dearest ones
 * hold others up, pageCosts.test.ts what our own pages need.
 */
export const limits = { complexity: 7_200, depth: 15, breadth: 400 }

/** Prices every field that does not say its own price: what begins with a statement more, a page by the rows asked for. */
export function priced(schema: GraphQLSchema): GraphQLSchema {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]
  for (const type of Object.values(schema.getTypeMap()))
    if (isObjectType(type))
      for (const field of Object.values(type.getFields())) {
        const { field: said, multiplier } = saidOf(field)
        const own = said === 1 && (roots.includes(type) || isPaged(field)) ? statement : said
        const complexity = isPaged(field) ? byRowsAsked(own) : { field: own, multiplier }
        field.extensions = { ...field.extensions, complexity }
      }
  return schema
}

/** As the field was written; a number is its own price, and of a list whatever its length is. */
function saidOf({ extensions, type }: GraphQLField<unknown, unknown>): { field: number; multiplier: number } {
  const said = (extensions['complexity'] ?? 1) as number | { field: number; multiplier: number }
  if (typeof said === 'object') return said
  return { field: said, multiplier: isListType(getNullableType(type)) ? usualList : 1 }
}

/** Whether the caller says how many rows are answered. */
export const isPaged = ({ args }: GraphQLField<unknown, unknown>): boolean =>
  args.some(({ name }) => name === 'first')

type Asked = { first?: number | null; last?: number | null }

function byRowsAsked(own: number): FieldComplexity<object, Asked> {
  return ({ first, last }) => ({
    field: own,
    // Less than none is refused by the field itself, more than a page is cut to one.
    multiplier: Math.min(Math.max(first ?? last ?? usualPage, 1), largestPage),
  })
}

/** What one operation of a valid document would cost with these variables, before anything of it is done. */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Record<string, unknown>,
  operationName?: string | null,
): ComplexityResult {
  const definitions = document.definitions.filter(
    (definition) =>
      definition.kind !== Kind.OPERATION_DEFINITION ||
      !operationName ||
      definition.name?.value === operationName,
  )
  return complexityFromQuery({ ...document, definitions }, { schema, variables })
}

/** The cost of a list that may be longer than usual: so many rows at most, and `own` for the list itself. */
export const listOf = (rows: number, own = 1) => ({ field: own, multiplier: rows })
