import { PagePart } from '@kewo/web/failure'
import { getRouteApi } from '@tanstack/react-router'
import { paths } from '../paths.ts'
import { Inbox } from './Inbox.tsx'
import { OpenHelpRequest } from './OpenHelpRequest.tsx'

const route = getRouteApi(`/staff${paths.helpRequest}` as const)

export function HelpRequestPage() {
  const { helpRequestId } = route.useParams()
  const search = route.useSearch()
  return (
    <Inbox search={search} openId={helpRequestId}>
      <PagePart>
        <OpenHelpRequest key={helpRequestId} id={helpRequestId} search={search} />
      </PagePart>
    </Inbox>
  )
}
