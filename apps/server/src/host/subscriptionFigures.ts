import { Counter, Gauge, Histogram, type Registry } from 'prom-client'
import { operationNames } from './operationNames.ts'

/** One subscription as it is counted. */
export type Followed = {
  /** Its document was refused, or failed. */
  fails(): void
  lives(): void
  event(): void
  /** Once or more often; also of what never lived. */
  ends(): void
}

export type SubscriptionFigures = (operation: string | null | undefined) => Followed

/** Of subscriptions over sockets, by name: how long they took to begin, how many live, what they were told. */
export function subscriptionFigures(registry: Registry): SubscriptionFigures {
  const of = { registers: [registry] }
  const starts = new Histogram({
    ...of,
    name: 'graphql_subscription_start_seconds',
    help: 'Time until a subscription was live, by its name and whether it had errors instead.',
    labelNames: ['operation', 'errors'],
    buckets: [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 5],
  })
  const live = new Gauge({
    ...of,
    name: 'graphql_subscriptions_live',
    help: 'Subscriptions that live now, by name.',
    labelNames: ['operation'],
  })
  const events = new Counter({
    ...of,
    name: 'graphql_subscription_events_total',
    help: 'Events that were sent to subscriptions, by name.',
    labelNames: ['operation'],
  })
  const seriesOf = operationNames()
  return (name) => {
    const operation = seriesOf(name)
    const from = performance.now()
    const begun = (errors: 'yes' | 'no') =>
      starts.observe({ operation, errors }, (performance.now() - from) / 1000)
    let isLive = false
    return {
      fails: () => begun('yes'),
      lives() {
        begun('no')
        isLive = true
        live.inc({ operation })
      },
      event: () => events.inc({ operation }),
      ends() {
        if (isLive) live.dec({ operation })
        isLive = false
      },
    }
  }
}
