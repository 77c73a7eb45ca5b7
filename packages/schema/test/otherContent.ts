import {
  getNamedType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql'
import { fittingVariables, type Variables } from './fittingArgs.ts'
import { keyName } from './keyed/keyed.ts'
import { globalId } from './useSchema.ts'

type Input = GraphQLArgument | GraphQLInputField
type Changed = { path: string; variables: Variables }

const elsewhere = { id: '01932d6e-0000-7000-8000-0000000000ff' }

/** Where the key of a mutation is sent: beside the other arguments, or within its one input object. */
export function keyHolder({ args }: GraphQLField<unknown, unknown>): 'args' | 'input' | null {
  if (args.some(({ name }) => name === keyName)) return 'args'
  const [first] = args
  const type = first && getNamedType(first.type)
  return isInputObjectType(type) && keyName in type.getFields() ? 'input' : null
}

export function withKey(field: GraphQLField<unknown, unknown>, sent: Variables, key: string): Variables {
  if (keyHolder(field) === 'args') return { ...sent, [keyName]: key }
  return { ...sent, input: { ...(sent['input'] as Variables), [keyName]: key } }
}

/** What was sent, with one field after the other made another: each leaf, also within lists, and each list. */
export function changesOf(inputs: readonly Input[], sent: Variables, path = ''): Changed[] {
  return inputs
    .filter(({ name }) => name !== keyName)
    .flatMap((input) =>
      others(input, input.type, sent[input.name], `${path}${input.name}`).map((change) => ({
        path: change.path,
        variables: { ...sent, [input.name]: change.value },
      })),
    )
}

type Other = { path: string; value: unknown }

function others(input: Input, type: GraphQLInputType, value: unknown, path: string): Other[] {
  if (isNonNullType(type)) return others(input, type.ofType, value, path)
  if (isListType(type)) {
    const items = (value ?? []) as unknown[]
    const added = { path: `${path}[+]`, value: [...items, newItem(input, type.ofType)] }
    const changed = others(input, type.ofType, items[0], `${path}[0]`)
    return items.length === 0
      ? [added]
      : [added, { path: `${path}[-]`, value: items.slice(1) }, ...changed.map(inList(items))]
  }
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields())
    if (value === undefined || value === null) return [{ path, value: fittingVariables(fields, {}) }]
    return changesOf(fields, value as Variables, `${path}.`).map((change) => ({
      path: change.path,
      value: change.variables,
    }))
  }
  return [{ path, value: otherValue(input, type, value) }]
}

const inList =
  (items: unknown[]) =>
  ({ path, value }: Other): Other => ({ path, value: [value, ...items.slice(1)] })

function newItem(input: Input, type: GraphQLInputType): unknown {
  return others(input, type, undefined, '')[0]!.value
}

function otherValue({ extensions }: Input, type: GraphQLInputType, value: unknown): unknown {
  if (isEnumType(type)) return type.getValues().find(({ name }) => name !== value)!.name
  const makers: Record<string, () => unknown> = {
    Boolean: () => value !== true,
    DateTime: () => '2027-01-02T03:04:05Z',
    Day: () => '2027-01-02',
    Edition: () => 'other',
    Float: () => Number(value ?? 0) + 0.25,
    ID: () => (extensions['isRelayGlobalID'] ? globalId(typeOf(extensions), elsewhere) : elsewhere.id),
    Int: () => Number(value ?? 0) + 1,
    UUID: () => elsewhere.id,
    String: () => `${typeof value === 'string' ? value : ''}，而且箱子是湿的`,
  }
  const make = makers[getNamedType(type).name]
  if (!make) throw new Error(`No other value of ${String(type)}`)
  return make()
}

function typeOf(extensions: Readonly<Record<string, unknown>>): string {
  return (extensions['relayGlobalIDFor'] as { typename: string }[] | undefined)?.[0]?.typename ?? 'Brand'
}
