import { EmptyState } from '@kewo/ui'
import { IconMessage2 } from '@tabler/icons-react'
import { getRouteApi } from '@tanstack/react-router'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { Inbox } from './Inbox.tsx'

const route = getRouteApi(`/staff${paths.helpRequests}` as const)

export function HelpRequestsPage() {
  return (
    <Inbox search={route.useSearch()} openId={null}>
      <EmptyState icon={<IconMessage2 />} title={m.helpRequests_chooseTitle()}>
        {m.helpRequests_chooseWords()}
      </EmptyState>
    </Inbox>
  )
}
