import { staffRoleWords } from '@kewo/domain'
import { inLocale } from '@kewo/ui/labels'
import { IconPencil } from '@tabler/icons-react'
import { m } from '../paraglide/messages.js'
import { reader } from '../site/site.ts'
import styles from './HelpRequests.module.css'
import { type Replier, useRepliers } from './useReplying.ts'

/** Who else writes a reply now; read out without interrupting, and gone when they stop. */
export function ReplyingLine({ helpRequestId }: { helpRequestId: string }) {
  const repliers = useRepliers(helpRequestId)
  const all = [...new Set(repliers.map(nameOf))]
  const joined = all.join(m.helpRequests_replyingAnd())
  const names = reader === 'shop' ? m.helpRequests_replyingRole({ role: joined }) : joined
  return (
    <div role="status">
      {all.length > 0 && (
        <p className={styles.replying}>
          <IconPencil aria-hidden="true" />
          {all.length > 1 ? m.helpRequests_replyingSeveral({ names }) : m.helpRequests_replying({ names })}
        </p>
      )}
    </div>
  )
}

/** The shop reads as what they serve it, colleagues the name. */
function nameOf({ staff, role }: Replier): string {
  if (staff) return staff.name
  return role ? inLocale(staffRoleWords[role]) : m.helpRequests_replyingShop()
}
