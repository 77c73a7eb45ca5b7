import { OutboxList } from '@kewo/web/outboxPage'
import { Link } from '@tanstack/react-router'
import { PageTop } from '../frame/PageTop.tsx'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'

export function OutboxPage() {
  return (
    <>
      <PageTop
        title={m.outbox_title()}
        backLabel={m.outbox_back()}
        renderBack={(parts) => <Link to={paths.home} {...parts} />}
      />
      <OutboxList />
    </>
  )
}
