import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { Avatar, DateTime, ListRow } from '@kewo/ui'
import { helpRequestCategoryLabel } from '@kewo/ui/labels'
import { Link } from '@tanstack/react-router'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { categoryIcons } from './categoryIcons.tsx'
import { requestTitle } from '@kewo/web/helpRequests'
import { StatusChip, StatusChip_helpRequest } from './StatusChip.tsx'

export const HelpRequestRow_helpRequest = graphql(
  `
    fragment HelpRequestRow_helpRequest on HelpRequest {
      id
      category
      cause
      words
      voice {
        id
        seconds
      }
      status
      firstRespondedAt
      firstResponseDueAt
      lastEventAt
      lastMessage {
        id
        body
        staff {
          id
          name
        }
      }
      ...StatusChip_helpRequest
    }
  `,
  [StatusChip_helpRequest],
)

type Row = FragmentOf<typeof HelpRequestRow_helpRequest>

/** One request in a list: what it is about, how it stands, who said what last. */
export function HelpRequestRow({ helpRequest }: { helpRequest: Row }) {
  const request = readFragment(HelpRequestRow_helpRequest, helpRequest)
  const { category, lastMessage, lastEventAt } = request
  const category_ = helpRequestCategoryLabel(category)
  return (
    <ListRow
      leading={<Avatar shape="square" icon={categoryIcons[category]} />}
      chips={
        <>
          <StatusChip helpRequest={request} />
          {category_}
        </>
      }
      title={requestTitle(request)}
      sub={
        lastMessage?.staff &&
        m.helpRequests_saidBy({
          name: lastMessage.staff.name,
          words: lastMessage.body || m.helpRequests_photoOnly(),
        })
      }
      note={
        request.status === 'NEW' && request.firstResponseDueAt ? (
          <DateTime
            value={request.firstResponseDueAt}
            form="nearDayAndTime"
            words={(time) => m.helpRequests_answerBefore({ time })}
          />
        ) : (
          <DateTime value={lastEventAt} />
        )
      }
      renderLink={(parts) => (
        <Link to={paths.helpRequest} params={{ helpRequestId: request.id }} {...parts} />
      )}
    />
  )
}
