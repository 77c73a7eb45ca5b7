import {
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
  Kind,
  typeFromAST,
  type TypeNode,
} from 'graphql'

const someId = '01932d6e-0000-7000-8000-000000000000'

const scalars: Record<string, unknown> = {
  Boolean: true,
  DateTime: '2026-11-23T02:00:00Z',
  Day: '2026-11-24',
  Edition: 'x',
  Float: 1,
  Int: 1,
  String: 'x',
  UUID: someId,
}

/** Fitting values for the variables that a document needs, as few as may be. */
export function someVariables(schema: GraphQLSchema, document: DocumentNode): Record<string, unknown> {
  const needed = document.definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION ? (definition.variableDefinitions ?? []) : [],
  )
  return Object.fromEntries(
    needed.flatMap(({ variable, type, defaultValue }) =>
      type.kind === Kind.NON_NULL_TYPE && !defaultValue
        ? [[variable.name.value, valueFor(inputType(schema, type), variable.name.value)]]
        : [],
    ),
  )
}

function inputType(schema: GraphQLSchema, type: TypeNode): GraphQLInputType {
  return typeFromAST(schema, type as never) as GraphQLInputType
}

/** An id of the type that the name says: brandId is one of a Brand. */
function idNamed(name: string): string {
  const noun = name.replace(/Ids?$/, '')
  const versions: Record<string, string> = {
    version: 'GuidanceVersion',
    terms: 'CampaignTerms',
    of: 'Campaign',
  }
  const type = versions[noun] ?? noun.charAt(0).toUpperCase() + noun.slice(1)
  return Buffer.from(`${type}:${someId}`).toString('base64')
}

function valueFor(type: GraphQLInputType, name: string): unknown {
  if (isNonNullType(type)) return valueFor(type.ofType, name)
  if (isListType(type)) return []
  if (isEnumType(type)) return type.getValues()[0]?.name
  if (!isInputObjectType(type)) return type.name === 'ID' ? idNamed(name) : scalars[type.name]
  const all = Object.values(type.getFields())
  const fields = type.isOneOf ? all.slice(0, 1) : all.filter(isRequiredInputField)
  return Object.fromEntries(fields.map((field) => [field.name, valueFor(field.type, field.name)]))
}
