import { OutboxList } from '@kewo/web/outboxPage'
import { PageTop } from '../frame/PageTop.tsx'
import { m } from '../paraglide/messages.js'

export function OutboxPage() {
  return (
    <>
      <PageTop title={m.outbox_title()} />
      <OutboxList />
    </>
  )
}
