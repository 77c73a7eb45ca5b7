import { ConfirmDialog } from '@kewo/ui'
import { m } from '../paraglide/messages.js'
import type { Question } from './moved.ts'
import styles from './HelpRequests.module.css'

/** It is no longer what was seen: what is new, and whether to do it all the same. */
export function AskFirst({ question }: { question: Question | null }) {
  if (!question) return null
  const { moved, reply, answer } = question
  const leave = () => answer(false)
  const said = moved.node?.__typename === 'HelpRequest' ? moved.node.lastMessage : null
  const shown = moved.movements.includes('REPLY') && said && !said.internal
  return (
    <ConfirmDialog
      open
      onClose={leave}
      closeLabel={m.helpRequests_movedClose()}
      title={m.helpRequests_movedTitle()}
      consequence={moved.message}
      confirmLabel={reply ? m.helpRequests_movedSend() : m.helpRequests_movedAct()}
      cancelLabel={reply ? m.helpRequests_movedKeep() : m.helpRequests_movedLeave()}
      onConfirm={() => answer(true)}
    >
      {shown && (
        <>
          <p>{m.helpRequests_movedSaid({ name: said.staff?.name ?? m.helpRequests_replyingShop() })}</p>
          <blockquote className={styles.said}>{said.body || m.helpRequests_photoOnly()}</blockquote>
        </>
      )}
    </ConfirmDialog>
  )
}
