import {
  getNamedType,
  type GraphQLField,
  isAbstractType,
  isInterfaceType,
  isLeafType,
  isRequiredArgument,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql'

/**
 * Every field that can be asked for without an argument, down to `depth` types below: what a curious client would
 * send. Fields get names of their own, since two types of one union may give one name to different things.
 */
export function wholeAnswer(schema: GraphQLSchema, type: GraphQLNamedType, depth: number): string {
  if (isAbstractType(type)) {
    const parts = schema
      .getPossibleTypes(type)
      .map((member) => `... on ${member.name} ${wholeAnswer(schema, member, depth)}`)
    return `{ __typename ${parts.join(' ')} }`
  }
  if (!('getFields' in type)) return ''
  const fields = Object.values(type.getFields()) as GraphQLField<unknown, unknown>[]
  // The edges of a list hold its nodes once more.
  // An edition is for those who edit; asked for by others it would empty the whole answer.
  const open = fields.filter(
    ({ name, args }) => !['edges', 'edition'].includes(name) && !args.some(isRequiredArgument),
  )
  const parts = open.map((field) => fieldOf(schema, type.name, field, depth))
  return `{ __typename ${parts.filter(Boolean).join(' ')} }`
}

/** What a type says of itself, one field at a time: where even that is too much for one document. */
export function answersApart(type: GraphQLNamedType): string[] {
  if (!('getFields' in type)) return []
  const fields = Object.values(type.getFields()) as GraphQLField<unknown, unknown>[]
  const leaves = fields.filter((field) => isLeafType(getNamedType(field.type)))
  return leaves.filter(({ args }) => !args.some(isRequiredArgument)).map(({ name }) => `{ ${name} }`)
}

function fieldOf(
  schema: GraphQLSchema,
  parent: string,
  { name, type }: GraphQLField<unknown, unknown>,
  depth: number,
): string {
  const named = getNamedType(type)
  const alias = `${parent}_${name}`
  if (isLeafType(named)) return `${alias}: ${name}`
  // Refusals say why a step is not possible; they hold words of ours only.
  if (depth === 0 || (isInterfaceType(named) && named.name === 'Refusal')) return ''
  return `${alias}: ${name} ${wholeAnswer(schema, named, depth - 1)}`
}
