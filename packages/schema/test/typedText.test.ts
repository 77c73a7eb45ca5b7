import { type GraphQLArgument, type GraphQLField, isInterfaceType, isObjectType } from 'graphql'
import { describe, expect, test } from 'vitest'
import { schema } from '../src/index.ts'
import { type Place, placesOf } from './fittingArgs.ts'

/** The only texts that arrive letter by letter: secrets, JSON, and names as the API has given them. */
const verbatim = [
  'Mutation.hearOnThisDevice.authKey',
  'Mutation.hearOnThisDevice.endpoint',
  'Mutation.hearOnThisDevice.publicKey',
  'Mutation.makeFirstAdmin.password',
  'Mutation.makeFirstAdmin.token',
  'Mutation.rememberRegisterMapping.mapping',
  'Mutation.startRegisterImport.mappingName',
  'Query.registerPreview.mapping',
  'RegisterUpload.head.layout.sheet',
]

/** Numbers and codes. */
const codes = [
  'Mutation.actForShop.code',
  'Mutation.confirmEmail.code',
  'Mutation.createProduct.input.cartonBarcode',
  'Mutation.createProduct.input.code',
  'Mutation.createProduct.input.packBarcode',
  'Query.products.filter.barcode',
  'Mutation.createRetailer.input.licenceNumber',
  'Mutation.createStaff.input.phone',
  'Mutation.editRetailer.input.licenceNumber',
  'Mutation.sendEmailCode.email',
  'Mutation.updateProduct.input.cartonBarcode',
  'Mutation.updateProduct.input.code',
  'Mutation.updateProduct.input.packBarcode',
  'Mutation.updateStaff.input.phone',
]

type Field = GraphQLField<unknown, unknown>
type Mapper = (args: object, context: unknown, info: unknown) => Record<string, unknown>

const fields = Object.values(schema.getTypeMap())
  .filter((type) => isObjectType(type) || isInterfaceType(type))
  .filter(({ name }) => !name.startsWith('__'))
  .flatMap((type) => Object.values(type.getFields()).map((field) => ({ type, field: field as Field })))

const texts = fields.flatMap(({ type, field }) =>
  placesOf(field.args as GraphQLArgument[], {})
    .filter((place) => place.type === 'String' && !place.isList)
    .map((place) => ({ name: `${type.name}.${field.name}.${place.path}`, field, place })),
)

/** What a resolver gets at a place when `text` is sent there. */
function arrived(field: Field, { path, calledWith }: Place, text: string): unknown {
  const mappers = (field.extensions['pothosArgMappers'] ?? []) as Mapper[]
  const args = mappers.reduce((taken, map) => map(taken, {}, {}), calledWith(text))
  return path.split('.').reduce<unknown>((value, name) => inside(value, name), args)
}

function inside(value: unknown, name: string): unknown {
  const member: unknown = Reflect.get(value as object, name)
  return Array.isArray(member) ? member[0] : member
}

const isVerbatim = (name: string) => verbatim.includes(name)
const isCode = (name: string) => codes.includes(name)
const words = texts.filter(({ name }) => !isVerbatim(name) && !isCode(name))

test('what is listed here is there', () => {
  const names = texts.map(({ name }) => name)
  expect(names).toEqual(expect.arrayContaining([...verbatim, ...codes]))
  expect(words.length).toBeGreaterThan(100)
})

test.each(words)('$name takes what shows nothing as nothing, and words composed', ({ field, place }) => {
  for (const blank of ['', ' ', '\u200b', '\u3164', '\u2800', '\ufe0f', '\u0301', '\0', '\u3000\ufeff'])
    expect(arrived(field, place, blank)).toBe('')
  expect(arrived(field, place, '\u200bCafe\u0301 \u3000')).toBe('Café')
  expect(() => arrived(field, place, 'a\ud800')).toThrow('surrogate')
})

test.each(texts.filter(({ name }) => isCode(name)))(
  '$name takes a code in its one spelling',
  ({ field, place }) => {
    expect(arrived(field, place, ' ＡＢ－１２\u200b３ ')).toBe('AB-123')
  },
)

describe.each(texts.filter(({ name }) => isVerbatim(name)))('$name', ({ field, place }) => {
  test('arrives letter by letter', () => {
    expect(arrived(field, place, ' Cafe\u0301\u200b ')).toBe(' Cafe\u0301\u200b ')
  })
})
