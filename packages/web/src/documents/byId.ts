import { makeOperation, mapExchange } from '@urql/core'
import { extensionsOf } from './bodyOf.ts'

/** What the server knows goes to it as an id. */
export const byId = mapExchange({
  onOperation(operation) {
    const extensions = extensionsOf(operation.query)
    return extensions && makeOperation(operation.kind, { ...operation, extensions })
  },
})
