import {
  getNamedType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  isUnionType,
} from 'graphql'

type Field = GraphQLField<unknown, unknown>
export type Random = () => number
/** A global id of a row of this type that there is. */
export type IdOf = (type: string) => string

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function seeded(seed: number): Random {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Every root field under as many names as fit into the document: what each of them costs is shown best by many. */
export function floods(schema: GraphQLSchema, random: Random, idOf: IdOf, names: number): string[] {
  const { call, selections } = writer(schema, random, idOf, 1)
  return Object.values(schema.getQueryType()!.getFields()).map((field) => {
    const type = getNamedType(field.type)
    const asked = `${field.name}${call(field.args)} ${isObjectType(type) ? selections(type, 0) : isCompositeType(type) ? '{ __typename }' : ''}`
    return operation(`{ ${Array.from({ length: names }, (_, index) => `a${index}: ${asked}`).join(' ')} }`)
  })
}

/** A random query over a schema, as somebody writes it who wants much work for few bytes. Each page asks for $rows. */
export function nesting(schema: GraphQLSchema, random: Random, idOf: IdOf): string {
  const { selections } = writer(schema, random, idOf, 1 + Math.floor(random() * 4))
  return operation(selections(schema.getQueryType()!, 2 + Math.floor(random() * 5)))
}

const operation = (asked: string) => (asked.includes('$rows') ? `query ($rows: Int!) ${asked}` : asked)

function writer(schema: GraphQLSchema, random: Random, idOf: IdOf, breadth: number) {
  const below = (most: number) => Math.floor(random() * most)
  const root = schema.getQueryType()!

  function selections(type: GraphQLObjectType, levels: number): string {
    const fields = Object.values(type.getFields())
    const deeper = fields.filter(({ type: to }) => isCompositeType(getNamedType(to)))
    const leaves = fields.filter((field) => !deeper.includes(field) && !field.args.some(isRequiredArgument))
    const chosen = [
      ...(levels > 0 && deeper.length > 0 ? several(deeper, type === root ? 1 + below(3) : breadth) : []),
      ...(type === root ? [] : several(leaves, below(8))),
    ]
    // Another name where a field stands twice: a document may have some, not ever more.
    const all = chosen.map((field, index) =>
      chosen.indexOf(field) === index ? written(field, levels) : `a${index}: ${written(field, levels)}`,
    )
    return `{ __typename ${all.join(' ')} }`
  }

  const several = (fields: readonly Field[], count: number) =>
    fields.length === 0 ? [] : Array.from({ length: count }, () => fields[below(fields.length)]!)

  function written(field: Field, levels: number): string {
    const type = getNamedType(field.type)
    const called = `${field.name}${call(field.args)}`
    if (isObjectType(type)) {
      // What stands between a list and its rows is no level.
      const isFrame = /(Connection|Edge)$/.test(type.name)
      return `${called} ${selections(type, isFrame ? levels : levels - 1)}`
    }
    if (!isCompositeType(type)) return called
    const types = isUnionType(type) ? type.getTypes() : schema.getPossibleTypes(type)
    const one = types[below(types.length)]!
    const asked = field.name === 'node' ? `node(id: ${JSON.stringify(idOf(one.name))})` : called
    return `${asked} { __typename ... on ${one.name} ${selections(one, levels - 1)} }`
  }

  function call(args: readonly GraphQLArgument[]): string {
    const given = args.flatMap((arg) => {
      if (arg.name === 'first') return 'first: $rows'
      return isRequiredArgument(arg) ? `${arg.name}: ${valueFor(arg.type, arg.name)}` : []
    })
    return given.length > 0 ? `(${given.join(', ')})` : ''
  }

  function valueFor(type: GraphQLInputType, name: string): string {
    if (isNonNullType(type)) return valueFor(type.ofType, name)
    if (isListType(type)) return '[]'
    if (isEnumType(type)) return type.getValues()[below(type.getValues().length)]!.name
    if (isInputObjectType(type)) {
      const all = Object.values(type.getFields())
      const fields = type.isOneOf ? all.slice(0, 1) : all.filter(isRequiredInputField)
      return `{${fields.map((field) => `${field.name}: ${valueFor(field.type, field.name)}`).join(', ')}}`
    }
    return type.name === 'ID' ? JSON.stringify(idOf(typeOfId(name))) : (scalars[type.name] ?? '"x"')
  }

  return { call, selections }
}

const scalars: Record<string, string> = {
  Boolean: 'true',
  DateTime: '"2026-11-23T02:00:00Z"',
  Day: '"2026-11-24"',
  Float: '1',
  Int: '1',
  UUID: '"01932d6e-0000-7000-8000-000000000000"',
}

/** The type whose id an argument of this name takes. */
export function typeOfId(name: string): string {
  const noun = name.replace(/Ids?$/, '')
  // What is sent out to shops is followed by one argument, whatever it is.
  return noun === 'version' || noun === 'of'
    ? 'GuidanceVersion'
    : noun.charAt(0).toUpperCase() + noun.slice(1)
}
