import {
  execute,
  getNamedType,
  type GraphQLField,
  isCompositeType,
  isInterfaceType,
  isRequiredArgument,
  parse,
} from 'graphql'
import type { Db } from '@kewo/db'
import { type Context, schema } from '../src/index.ts'
import { fittingVariables } from './fittingArgs.ts'
import type { Rows } from './oneOfEach.ts'
import { globalId } from './useSchema.ts'
import { answersApart, wholeAnswer } from './wholeAnswer.ts'

/** What tests of something that is kept from a viewer ask of the whole schema: all that can be read, by every door. */

type Field = GraphQLField<unknown, unknown>

/** `node` is asked by id; and whoever asks signs in anew, which only the list of own sign-ins and the seal of a sign-in tell. */
const apart = ['node', 'mySessions', 'outboxSeal']
const queries = Object.values(schema.getQueryType()!.getFields()).filter(({ name }) => !apart.includes(name))
export const subscriptions = Object.values(schema.getSubscriptionType()!.getFields())

const node = schema.getType('Node')
const nodeTypes = isInterfaceType(node) ? schema.getImplementations(node).objects : []

/** The document that asks a root field for all that it tells, `depth` types deep. */
export function wholeCall(operation: string, field: Field, depth: number): string {
  const type = getNamedType(field.type)
  return callWith(operation, field, isCompositeType(type) ? wholeAnswer(schema, type, depth) : '')
}

function callWith(operation: string, field: Field, selection: string): string {
  const args = field.args.filter(isRequiredArgument)
  const declared = args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ')
  const given = args.map(({ name }) => `${name}: $${name}`).join(', ')
  return `${operation} ${declared && `(${declared})`} { ${field.name}${given && `(${given})`} ${selection} }`
}

/** The answers of all root queries, each asked with arguments about `rows` and as deep as one document may. */
export async function everyAnswer(contextValue: Context, rows: Rows): Promise<Record<string, string>> {
  const answers: Record<string, string> = {}
  for (const field of queries) answers[field.name] = await wholeText(contextValue, field, rows)
  return answers
}

async function wholeText(contextValue: Context, field: Field, rows: Rows): Promise<string> {
  const ask = async (call: string) => {
    // What a document costs is kept with its context.
    const asked = { schema, document: parse(call), contextValue: { ...contextValue } }
    return JSON.stringify(await execute({ ...asked, variableValues: fittingVariables(field.args, rows) }))
  }
  for (const depth of [2, 1, 0]) {
    const text = await ask(wholeCall('query', field, depth))
    if (!text.includes('TOO_COMPLEX')) return text
  }
  const calls = answersApart(getNamedType(field.type)).map((answer) => callWith('query', field, answer))
  const texts = await Promise.all(calls.map(ask))
  if (texts.length > 0 && !texts.join('').includes('TOO_COMPLEX')) return texts.join('')
  throw new Error(`${field.name} is too complex even by itself`)
}

type Found = { findMany(args: object): Promise<{ id: string }[]> }

/** The global ids of all rows that are nodes. */
export async function everyNode(db: Db): Promise<Set<string>> {
  const ids = await Promise.all(
    nodeTypes.map(async ({ name, extensions }) => {
      // A type may be called otherwise than the table whose rows it tells of.
      const table = extensions['pothosPrismaModel'] as string
      const model = `${table[0]!.toLowerCase()}${table.slice(1)}` as keyof Db
      const rows = await (db[model] as unknown as Found).findMany({ select: { id: true } })
      return rows.map((row) => globalId(name, row))
    }),
  )
  return new Set(ids.flat())
}
