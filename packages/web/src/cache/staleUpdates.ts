import type { Cache, UpdateResolver, UpdatesConfig } from '@urql/exchange-graphcache'

/** What each mutation and subscription says of itself that it makes stale: names of root fields with blanks between. */
export type MadeStale = Readonly<Record<'Mutation' | 'Subscription', Readonly<Record<string, string>>>>

/** What is made stale is asked for again where it shows, and so is the thing that a notification leads to. */
export const staleUpdates = (madeStale: MadeStale): UpdatesConfig =>
  Object.fromEntries(
    Object.entries(madeStale).map(([type, fields]) => [
      type,
      Object.fromEntries(Object.entries(fields).map(([field, stale]) => [field, forget(stale.split(' '))])),
    ]),
  )

function forget(fields: readonly string[]): UpdateResolver {
  return (result, _args, cache: Cache) => {
    for (const told of Object.values(result))
      if (told && typeof told === 'object' && 'leadsTo' in told && typeof told.leadsTo === 'string')
        cache.invalidate('Query', 'node', { id: told.leadsTo })
    for (const { fieldName, arguments: args } of cache.inspectFields('Query'))
      if (fields.includes(fieldName)) cache.invalidate('Query', fieldName, args)
  }
}
