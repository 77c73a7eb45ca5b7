import { graphql } from '@kewo/schema/client'
import { useSubscription } from 'urql'

const VisitChangedSubscription = graphql(`
  subscription TraceVisitChanged {
    visitChanged {
      id
      status
    }
  }
`)

/** While mounted, hears of each record that is submitted or answered. */
export function useLiveTraces(onChange: () => void): void {
  useSubscription({ query: VisitChangedSubscription }, (_previous, event) => {
    onChange()
    return event
  })
}
