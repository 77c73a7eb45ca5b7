import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { DateTime, useDateSetting } from '@kewo/ui'
import { textIn } from '@kewo/ui/labels'
import { m } from '../paraglide/messages.js'
import styles from './Audit.module.css'
import { actionWords, subjectWords } from './auditWords.ts'
import { changeLines } from './changeLines.ts'
import { SubjectLink } from './SubjectLink.tsx'

export const AuditEntry_entry = graphql(`
  fragment AuditEntry_entry on AuditEntry {
    at
    actor
    action
    subjectType
    subjectNodeId
    address
    changes
    subjectId
    names {
      id
      name
      nameEn
    }
  }
`)

/** One act in words: who, what, when, and each field from what to what. */
export function AuditEntry({ entry }: { entry: FragmentOf<typeof AuditEntry_entry> }) {
  const { at, actor, action, subjectType, subjectId, subjectNodeId, address, changes, names } = readFragment(
    AuditEntry_entry,
    entry,
  )
  const named = new Map(names.map((row) => [row.id, row]))
  const lines = changeLines(changes, { ...useDateSetting(), names: named })
  return (
    <li className={styles.entry}>
      <p className={styles.act}>
        <b>{actor}</b> {actionWords(action)}
      </p>
      <p className={styles.when}>
        <DateTime value={at} form="exact" /> ·{' '}
        <SubjectLink type={subjectType} id={subjectNodeId}>
          {subjectWords(subjectType)}
          {subjectName(subjectType, subjectId ? named.get(subjectId) : undefined)}
        </SubjectLink>
        {address && ` · ${m.audit_address({ address })}`}
      </p>
      {lines.length > 0 && (
        <ul className={styles.changes}>
          {lines.map(({ field, from, to }) => (
            <li key={field}>
              <span className={styles.field}>{field}</span>{' '}
              {from === null ? (
                <ins>{to ?? '—'}</ins>
              ) : to === null ? (
                <del>{from}</del>
              ) : (
                <>
                  <del>{from}</del> → <ins>{to}</ins>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}

function subjectName(type: string, row: { name: string; nameEn: string | null } | undefined): string {
  if (!row) return ''
  return type === 'HelpRequest'
    ? ` ${m.audit_number({ number: row.name })}`
    : m.audit_named({ name: textIn(row.name, row.nameEn) })
}
