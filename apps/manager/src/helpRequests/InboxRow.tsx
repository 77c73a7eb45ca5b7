import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { ListRow } from '@kewo/ui'
import { helpRequestCategoryLabel, urgencyLabel } from '@kewo/ui/labels'
import { Link } from '@tanstack/react-router'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { DueChip, DueChip_helpRequest } from './DueChip.tsx'
import type { InboxSearch } from './inboxSearch.ts'
import { requestTitle, wordsOrWhatElse } from '@kewo/web/helpRequests'

export const InboxRow_helpRequest = graphql(
  `
    fragment InboxRow_helpRequest on HelpRequest {
      id
      category
      urgency
      cause
      words
      voice {
        id
        seconds
      }
      retailer {
        id
        name
      }
      assignee {
        id
        name
      }
      openedAt
      lastMessage {
        id
        body
        at
        staff {
          id
          name
        }
      }
      ...DueChip_helpRequest
    }
  `,
  [DueChip_helpRequest],
)

type Props = { helpRequest: FragmentOf<typeof InboxRow_helpRequest>; open: boolean; search: InboxSearch }

/** One request among many: what, which shop, how long there is, who said what last. */
export function InboxRow({ helpRequest, open, search }: Props) {
  const request = readFragment(InboxRow_helpRequest, helpRequest)
  const { id, category, urgency, retailer, assignee, lastMessage } = request
  const about = [
    retailer.name,
    helpRequestCategoryLabel(category),
    urgency === 'URGENT' && urgencyLabel(urgency),
    assignee && `→ ${assignee.name}`,
  ]
  const first = lastMessage?.at === request.openedAt ? request.voice : null
  const said = lastMessage && wordsOrWhatElse(lastMessage.body, first?.seconds)
  return (
    <ListRow
      cut
      chevron={false}
      current={open}
      title={requestTitle(request)}
      trailing={<DueChip helpRequest={request} />}
      sub={about.filter(Boolean).join(' · ')}
      note={
        said && lastMessage.staff
          ? m.helpRequests_saidBy({ name: lastMessage.staff.name, words: said })
          : said
      }
      renderLink={(parts) => (
        <Link to={paths.helpRequest} params={{ helpRequestId: id }} search={search} {...parts} />
      )}
    />
  )
}
