import type { AuditedSubject, PersonalField } from '@kewo/domain'
import { defaultFieldResolver, type GraphQLSchema, isObjectType } from 'graphql'
import type { Context } from '../builder/context.ts'
import { personalFields } from './personalFields.ts'

/** Of one kind of rows: which were answered with personal fields, and which fields. */
export type Reads = { rowIds: Set<string>; fields: Set<PersonalField> }

/** What each operation that goes on has answered so far, by the kind of rows. */
const readsOf = new WeakMap<Context, Map<AuditedSubject, Reads>>()

/** Counts, in every operation there is, the rows of which a personal field is answered; noteReads writes them down. */
export function withCountedReads(schema: GraphQLSchema): GraphQLSchema {
  for (const { type: name, rows, fields } of personalFields)
    for (const field of fields) countField(schema, name, field, rows)
  return schema
}

function countField(
  schema: GraphQLSchema,
  typeName: string,
  fieldName: PersonalField,
  rows: AuditedSubject,
): void {
  const type = schema.getType(typeName)
  const field = isObjectType(type) ? type.getFields()[fieldName] : undefined
  if (!field) throw new Error(`There is no field ${typeName}.${fieldName}`)
  const resolve = field.resolve ?? defaultFieldResolver
  field.resolve = (row: { id: string }, args, context: Context, info) => {
    const count = (value: unknown) => {
      if (value !== null && value !== undefined) countRead(context, rows, row.id, fieldName)
      return value
    }
    const answer: unknown = resolve(row, args, context, info)
    return answer instanceof Promise ? answer.then(count) : count(answer)
  }
}

function countRead(context: Context, rows: AuditedSubject, id: string, field: PersonalField): void {
  const kinds = readsOf.get(context) ?? new Map<AuditedSubject, Reads>()
  readsOf.set(context, kinds)
  const reads = kinds.get(rows) ?? { rowIds: new Set(), fields: new Set() }
  kinds.set(rows, reads)
  reads.rowIds.add(id)
  reads.fields.add(field)
}

/** What an operation has answered, once. */
export function takeReads(context: Context): ReadonlyMap<AuditedSubject, Reads> {
  const taken = readsOf.get(context) ?? new Map<AuditedSubject, Reads>()
  readsOf.delete(context)
  return taken
}
