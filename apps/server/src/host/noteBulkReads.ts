import type { ApolloServerPlugin } from '@apollo/server'
import { type Context, noteReads } from '@kewo/schema'

/** Notes what was read of people before it is sent. */
export const noteBulkReads: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return { willSendResponse: ({ contextValue }) => noteReads(contextValue) }
  },
}
