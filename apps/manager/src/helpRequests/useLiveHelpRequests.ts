import { graphql } from '@kewo/schema/client'
import { useSubscription } from 'urql'
import { InboxRow_helpRequest } from './InboxRow.tsx'

const HelpRequestChangedSubscription = graphql(
  `
    subscription HelpRequestChanged {
      helpRequestChanged {
        id
        ...InboxRow_helpRequest
      }
    }
  `,
  [InboxRow_helpRequest],
)

/** While mounted, hears of each request in scope that is new or has changed.. */
export function useLiveHelpRequests(onChange: (helpRequestId: string) => void): void {
  useSubscription({ query: HelpRequestChangedSubscription }, (_previous, event) => {
    onChange(event.helpRequestChanged.id)
    return event
  })
}
