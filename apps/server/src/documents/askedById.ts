import type { ApolloServerOptions, ApolloServerPlugin } from '@apollo/server'
import type { Context } from '@kewo/schema'
import type { Documents } from './documents.ts'

type Cache = Exclude<ApolloServerOptions<Context>['persistedQueries'], false | undefined>

/** Apollo's way to be asked by id, with a store into which nobody who asks writes. */
export const askedById = (documents: Documents): Cache => ({
  cache: {
    get: async (key) => documents.textOf(key.replace(/^apq:/, '')),
    set: async () => undefined,
    delete: async () => false,
  },
})

/** Refuses over HTTP what may not be asked, once it has been read and before anything is done. */
export const refuseOthers = (documents: Documents): ApolloServerPlugin<Context> => ({
  async requestDidStart() {
    return {
      async didResolveOperation({ document }) {
        const [error] = documents.whyNot(document) ?? []
        if (error) throw error
      },
    }
  },
})
