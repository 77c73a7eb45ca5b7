// Writes what the cache must know of the schema: far smaller than the introspection that it would else carry.
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { buildSchema, getNamedType, isAbstractType, isObjectType } from 'graphql'

const schema = buildSchema(await readFile(new URL('../../schema/schema.graphql', import.meta.url), 'utf8'))
const madeStale = JSON.parse(
  await readFile(new URL('../../schema/madeStale.json', import.meta.url), 'utf8'),
) as Record<'shop' | 'staff', unknown>
const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]
const types = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__'))
const objects = types.filter(isObjectType)

// Nobody writes a fragment on the union of what a mutation may answer (resultUnions.test.ts): they would be most of it.
const possibleTypes = Object.fromEntries(
  types
    .filter(isAbstractType)
    .filter(({ name }) => !name.endsWith('Result'))
    .map((type) => [type.name, schema.getPossibleTypes(type).map(({ name }) => name)]),
)
const keyless = objects
  .filter((type) => !roots.includes(type) && !type.getFields()['id'])
  .map(({ name }) => name)
const connections = Object.fromEntries(
  objects.map((type) => [type.name, connectionsOf(type)] as const).filter(([, fields]) => fields.length > 0),
)

function connectionsOf(type: (typeof objects)[number]) {
  const fields = Object.values(type.getFields())
  return fields
    .filter((field) => getNamedType(field.type).name.endsWith('Connection'))
    .map(({ name }) => name)
}

const constant = (name: string, type: string, value: unknown) =>
  `export const ${name}: ${type} = ${JSON.stringify(value)}\n`

const tableType = "Record<'Mutation' | 'Subscription', Record<string, string>>"

await mkdir(new URL('../src/generated', import.meta.url), { recursive: true })
await writeFile(
  new URL('../src/generated/cacheShape.ts', import.meta.url),
  [
    constant('possibleTypes', 'Record<string, string[]>', possibleTypes),
    constant('keyless', 'string[]', keyless),
    constant('connections', 'Record<string, string[]>', connections),
    // One for each app, which carries its own alone.
    constant('staleForShops', tableType, madeStale.shop),
    constant('staleForStaff', tableType, madeStale.staff),
  ].join(''),
)
