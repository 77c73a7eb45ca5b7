import type { ApolloServerPlugin } from '@apollo/server'
import { Histogram, type Registry } from 'prom-client'
import type { Context } from '@kewo/schema'
import { operationNames } from './operationNames.ts'

/** How long each GraphQL operation took over HTTP, by its name. */
export function operationTimes(registry: Registry): ApolloServerPlugin<Context> {
  const seconds = new Histogram({
    name: 'graphql_operation_duration_seconds',
    help: 'Time that an operation over HTTP took, by its name and whether it had errors.',
    labelNames: ['operation', 'errors'],
    buckets: [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 5],
    registers: [registry],
  })
  const seriesOf = operationNames()
  return {
    async requestDidStart() {
      const from = performance.now()
      // Only a document that the schema answers has a name of its own.
      let operation = 'other'
      return {
        async didResolveOperation({ operationName }) {
          operation = seriesOf(operationName)
        },
        async willSendResponse({ errors }) {
          const failed = errors !== undefined && errors.length > 0
          seconds.observe({ operation, errors: failed ? 'yes' : 'no' }, (performance.now() - from) / 1000)
        },
      }
    },
  }
}
