import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import { v7 } from 'uuid'
import type { Rows } from './oneOfEach.ts'
import { globalId } from './useSchema.ts'

type Input = GraphQLArgument | GraphQLInputField
export type Variables = Record<string, unknown>

/** A row that is not there, of a type that has none. */
const nobody = { id: '01932d6e-0000-7000-8000-000000000000' }

/** The type of node that an id is of where the schema does not say it: two are possible, or the id is a plain one. */
const plainTypes: Record<string, string> = {
  assigneeId: 'Staff',
  brandIds: 'Brand',
  complaintAboutId: 'Staff',
  helpRequestId: 'HelpRequest',
  regionId: 'Region',
  retailerId: 'Retailer',
  staffId: 'Staff',
  subjectId: 'Promise',
  territoryId: 'Territory',
  visitId: 'Visit',
}

const required = ({ type, defaultValue }: Input) => isNonNullType(type) && defaultValue === undefined

/** What a field can be called with, by the names of its arguments: the least, about the rows given. */
export function fittingVariables(args: readonly Input[], rows: Rows): Variables {
  return Object.fromEntries(args.filter(required).map((arg) => [arg.name, fitting(arg, arg.type, rows)]))
}

function fitting(input: Input, type: GraphQLInputType, rows: Rows): unknown {
  if (isNonNullType(type)) return fitting(input, type.ofType, rows)
  if (isListType(type)) return [fitting(input, type.ofType, rows)]
  if (isEnumType(type)) return type.getValues()[0]!.name
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields())
    return type.isOneOf ? oneOf(fields, rows) : fittingVariables(fields, rows)
  }
  const scalars: Record<string, () => unknown> = {
    Boolean: () => false,
    DateTime: () => '2026-11-23T02:00:00Z',
    Day: () => '2026-11-24',
    Edition: () => 'x',
    Float: () => 1,
    ID: () => fittingId(input, rows),
    Int: () => 1,
    String: () => 'x',
    UUID: () => v7(),
  }
  const make = scalars[type.name]
  if (!make) throw new Error(`No value for ${type.name}`)
  return make()
}

const oneOf = ([first]: GraphQLInputField[], rows: Rows) => ({
  [first!.name]: fitting(first!, first!.type, rows),
})

function fittingId({ name, extensions }: Input, rows: Rows): string {
  const named = (extensions['relayGlobalIDFor'] as { typename: string }[] | undefined)?.[0]?.typename
  const type = named ?? plainTypes[name] ?? 'File'
  const row = rows[type] ?? nobody
  return extensions['isRelayGlobalID'] ? globalId(type, row) : row.id
}

/** One place in the arguments of a field where a value stands, and the variables of a call with another one there. */
export type Place = {
  path: string
  type: string
  isList: boolean
  /** Whether it may not be left out. */
  required: boolean
  fitting: unknown
  calledWith(value: unknown): Variables
}

/** Every place in the arguments, those within input objects too. */
export function placesOf(args: readonly Input[], rows: Rows): Place[] {
  return args.flatMap((arg) =>
    placesWithin(arg, rows, (value) => ({ ...fittingVariables(args, rows), [arg.name]: value })),
  )
}

function placesWithin(input: Input, rows: Rows, outer: (value: unknown) => Variables): Place[] {
  const type = getNamedType(input.type)
  const isList = isListType(isNonNullType(input.type) ? input.type.ofType : input.type)
  const calledWith = (value: unknown) => outer(isList ? [value] : value)
  if (!isInputObjectType(type)) {
    const here = {
      ...{ path: input.name, type: type.name, fitting: fitting(input, type, rows) },
      required: required(input),
    }
    const whole = { ...here, isList, calledWith: outer }
    return isList ? [whole, { ...here, isList: false, calledWith }] : [whole]
  }
  const fields = Object.values(type.getFields())
  const least = type.isOneOf ? {} : fittingVariables(fields, rows)
  return fields.flatMap((field) =>
    placesWithin(field, rows, (value) => calledWith({ ...least, [field.name]: value })).map((place) => ({
      ...place,
      path: `${input.name}.${place.path}`,
    })),
  )
}

/** The document that calls a root field with its arguments as variables, and reads little of the answer. */
export function callOf(operation: string, field: GraphQLField<unknown, unknown>): string {
  const declared = field.args.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ')
  return `${operation} ${declared && `(${declared})`} { ${calling(field)} }`
}

/** A field called with variables of the names of its arguments. */
export function calling({ name, args, type }: GraphQLField<unknown, unknown>): string {
  const given = args.map((arg) => `${arg.name}: $${arg.name}`).join(', ')
  return `${name}${given && `(${given})`} ${selectionOf(getNamedType(type))}`
}

function selectionOf(type: unknown): string {
  if (isObjectType(type) && 'edges' in type.getFields()) return '{ edges { cursor } }'
  const isLeaf = !(typeof type === 'object' && type !== null && ('getFields' in type || 'getTypes' in type))
  return isLeaf ? '' : '{ __typename }'
}
