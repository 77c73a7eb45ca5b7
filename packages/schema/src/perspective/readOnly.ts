import { isAssistedAct } from '@kewo/domain'
import { defaultFieldResolver, type GraphQLFieldMap, type GraphQLSchema } from 'graphql'
import type { Context } from '../builder/context.ts'
import { notAllowed } from '../builder/errors.ts'

/** Queries about the sign-in that asks, which here is nobody's. */
const ofTheSignIn = ['myNoticePreference', 'outboxSeal']

const isLooking = ({ viewer }: Context): boolean => viewer?.kind === 'retailer' && viewer.seenBy !== null

/** Who looks, and does not act for the shop besides. */
const onlyLooks = (context: Context): boolean =>
  isLooking(context) && context.viewer?.kind === 'retailer' && context.viewer.assistanceId === null

/**
 * Who looks with the eyes of a shop presses nothing: every mutation and every subscription is refused here, whatever it is, those to
 * come as well. Under an assistance (代办) the few acts that may be done for a shop are let through.
 */
export function withReadOnlyLooks(schema: GraphQLSchema): GraphQLSchema {
  for (const field of fieldsOf(schema.getMutationType()?.getFields()))
    bar(field, isAssistedAct(field.name) ? onlyLooks : isLooking)
  for (const field of fieldsOf(schema.getSubscriptionType()?.getFields())) bar(field)
  const queries = schema.getQueryType()?.getFields() ?? {}
  for (const name of ofTheSignIn) bar(queries[name]!)
  return schema
}

type Field = GraphQLFieldMap<unknown, Context>[string]

const fieldsOf = (fields: GraphQLFieldMap<unknown, Context> = {}) => Object.values(fields)

function bar(field: Field, isBarred = isLooking): void {
  const { subscribe, resolve = defaultFieldResolver } = field
  field.resolve = (root, args, context, info) => {
    if (isBarred(context)) throw notAllowed()
    return resolve(root, args, context, info) as unknown
  }
  if (subscribe)
    field.subscribe = (root, args, context, info) => {
      if (isBarred(context)) throw notAllowed()
      return subscribe(root, args, context, info) as unknown
    }
}
