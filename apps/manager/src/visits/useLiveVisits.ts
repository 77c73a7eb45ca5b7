import { graphql } from '@kewo/schema/client'
import { useSubscription } from 'urql'
import { VisitRow_visit } from './VisitRow.tsx'

const VisitChangedSubscription = graphql(
  `
    subscription VisitChanged {
      visitChanged {
        id
        ...VisitRow_visit
      }
    }
  `,
  [VisitRow_visit],
)

/** While mounted, each change of a visit in scope reaches every screen that shows it, through the cache. */
export function useLiveVisits(onChange?: (visitId: string) => void): void {
  useSubscription({ query: VisitChangedSubscription }, (_previous, event) => {
    if (event.visitChanged) onChange?.(event.visitChanged.id)
    return event
  })
}
