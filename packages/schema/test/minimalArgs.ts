import {
  type GraphQLArgument,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql'

const someId = '01932d6e-0000-7000-8000-000000000000'

const globalId = (type: string) => Buffer.from(`${type}:${someId}`).toString('base64')

/** Where a field takes ids of two types, the type of the second. */
const fixedIds: Record<string, string> = {
  assigneeId: globalId('Staff'),
  brandId: globalId('Brand'),
  campaignId: globalId('Campaign'),
  dayId: globalId('VisitPlanDay'),
  uploadId: globalId('RegisterUpload'),
  termsId: globalId('CampaignTerms'),
}

/** A global id of every node type, about a row that does not exist; arguments that take plain ids take them as text. */
export function idSpellings(nodeTypes: readonly string[]): string[] {
  return nodeTypes.map(globalId)
}

/** The least that a root field can be called with: well-formed, and about rows that do not exist. */
export function minimalArgs(args: readonly GraphQLArgument[], id: string): string {
  const required = args
    .filter(isRequiredArgument)
    .map((arg) => `${arg.name}: ${valueFor(arg.type, fixedIds[arg.name] ?? id)}`)
  return required.length > 0 ? `(${required.join(', ')})` : ''
}

function valueFor(type: GraphQLInputType, id: string): string {
  if (isNonNullType(type)) return valueFor(type.ofType, id)
  if (isListType(type)) return '[]'
  if (isEnumType(type)) return type.getValues()[0]!.name
  if (isInputObjectType(type)) {
    const all = Object.values(type.getFields())
    const fields = type.isOneOf ? all.slice(0, 1) : all.filter(isRequiredInputField)
    return `{${fields.map((field) => `${field.name}: ${valueFor(field.type, fixedIds[field.name] ?? id)}`).join(', ')}}`
  }
  const scalars: Record<string, string> = {
    Boolean: 'false',
    DateTime: '"2026-11-23T02:00:00Z"',
    Day: '"2026-11-24"',
    Edition: '"x"',
    Float: '1',
    ID: JSON.stringify(id),
    Int: '1',
    String: '"x"',
    UUID: `"${someId}"`,
  }
  const value = scalars[type.name]
  if (value === undefined) throw new Error(`No value for ${type.name}`)
  return value
}
