import { onBehalfWords } from '@kewo/web/assistance'
import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { ListRow } from '@kewo/ui'
import { IconFlag } from '@tabler/icons-react'
import { m } from '../paraglide/messages.js'
import { DueDay, PromiseChip } from '@kewo/web/promises'
import { NotKept, NotKept_promise } from './NotKept.tsx'

export const PromiseRow_promise = graphql(
  `
    fragment PromiseRow_promise on Promise {
      id
      text
      dueOn
      status
      withdrawReason
      onBehalfName
      staff {
        id
        name
      }
      ...NotKept_promise
    }
  `,
  [NotKept_promise],
)

/** Something that was promised to the shop: what, who, by when, and how it stands. */
export function PromiseRow({ promise }: { promise: FragmentOf<typeof PromiseRow_promise> }) {
  const row = readFragment(PromiseRow_promise, promise)
  const { text, dueOn, status, staff, withdrawReason, onBehalfName } = row
  return (
    <ListRow
      leading={<IconFlag aria-hidden="true" />}
      title={text}
      sub={
        <>
          {staff.name} · <DueDay value={dueOn} />
        </>
      }
      note={
        status === 'BROKEN'
          ? [m.promises_becameRequest(), onBehalfWords(onBehalfName)].filter(Boolean).join(' · ')
          : withdrawReason && m.promises_withdrawn({ reason: withdrawReason })
      }
      trailing={
        <>
          <PromiseChip status={status} />
          <NotKept promise={row} />
        </>
      }
    />
  )
}
