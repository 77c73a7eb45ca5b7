import { graphql } from '@kewo/schema/client'
import { useSubscription } from 'urql'
import { HelpRequestRow_helpRequest } from './HelpRequestRow.tsx'

const HelpRequestChangedSubscription = graphql(
  `
    subscription HelpRequestChanged {
      helpRequestChanged {
        id
        status
        lastEventAt
        ...HelpRequestRow_helpRequest
      }
    }
  `,
  [HelpRequestRow_helpRequest],
)

/** While mounted, each change of a request of this shop reaches every screen that shows it, through the cache. */
export function useLiveHelpRequests(onChange?: (helpRequestId: string) => void): void {
  useSubscription({ query: HelpRequestChangedSubscription }, (_previous, event) => {
    onChange?.(event.helpRequestChanged.id)
    return event
  })
}
