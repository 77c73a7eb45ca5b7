import { graphql } from '@kewo/schema/client'
import { useSubscription } from 'urql'

const ArrivedSubscription = graphql(`
  subscription NotificationArrived {
    notificationArrived {
      id
      leadsTo
    }
  }
`)

/** Hears of each new notification while the app is open: it makes stale what it tells of, so every page is live. */
export function useArrivals(): void {
  useSubscription({ query: ArrivedSubscription })
}
