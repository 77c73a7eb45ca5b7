import { onBehalfWords } from '@kewo/web/assistance'
import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { ListRow } from '@kewo/ui'
import { IconFlag } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { DueDay, PromiseChip } from '@kewo/web/promises'
import styles from './Promises.module.css'
import { SettlePromise, SettlePromise_promise } from './SettlePromise.tsx'

export const PromiseRow_promise = graphql(
  `
    fragment PromiseRow_promise on Promise {
      id
      text
      dueOn
      status
      withdrawReason
      settledAt
      notKeptAt
      onBehalfName
      staff {
        id
        name
      }
      ...SettlePromise_promise
    }
  `,
  [SettlePromise_promise],
)

/**
 * Something that we owe a shop: what, who, by when; the one who owes it settles it here. `shop` names whom it is owed,
 * in a list over many shops; `renderOwes` makes a link of who owes it.
 */
export function PromiseRow({
  promise,
  shop,
  renderOwes = (words) => words,
}: {
  promise: FragmentOf<typeof PromiseRow_promise>
  shop?: { id: string; name: string }
  renderOwes?: (words: string) => ReactNode
}) {
  const row = readFragment(PromiseRow_promise, promise)
  const { text, dueOn, status, staff, withdrawReason, notKeptAt, onBehalfName } = row
  return (
    <ListRow
      leading={<IconFlag aria-hidden="true" />}
      title={text}
      sub={
        <>
          {shop && (
            <>
              <Link to={paths.retailer} params={{ retailerId: shop.id }}>
                {shop.name}
              </Link>
              {' · '}
            </>
          )}
          <span className={styles.owes}>{renderOwes(m.promises_owedBy({ name: staff.name }))}</span>
        </>
      }
      note={
        <>
          <DueDay value={dueOn} />
          {withdrawReason && ` · ${withdrawReason}`}
          {notKeptAt && ` · ${m.promises_shopSays()}`}
          {onBehalfName && ` · ${onBehalfWords(onBehalfName)}`}
        </>
      }
      trailing={
        <>
          {!(shop && status === 'OPEN') && <PromiseChip status={status} />}
          <SettlePromise promise={row} />
        </>
      }
    />
  )
}
