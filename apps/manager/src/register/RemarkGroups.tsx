import { registerIssueKindWords, worstKindsFirst, countWords } from '@kewo/domain'
import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { inLocale } from '@kewo/ui/labels'
import { m } from '../paraglide/messages.js'
import styles from './Register.module.css'
import { KindChip } from './KindChip.tsx'

export const RemarkGroups_group = graphql(`
  fragment RemarkGroups_group on RegisterRemarkGroup {
    code
    kind
    field
    message
    rows
    values {
      value
      rows
    }
  }
`)

/** What is remarked of the rows, kind by kind and worst first; what was merely put right stays folded. */
export function RemarkGroups({ groups }: { groups: readonly FragmentOf<typeof RemarkGroups_group>[] }) {
  const all = readFragment(RemarkGroups_group, groups)
  if (all.length === 0) return <p className={styles.quiet}>{m.register_noRemarks()}</p>
  return worstKindsFirst.map((kind) => {
    const ofKind = all.filter((group) => group.kind === kind)
    if (ofKind.length === 0) return null
    return (
      <details key={kind} className={styles.group} open={kind !== 'CORRECTED'}>
        <summary>
          <KindChip kind={kind} /> {m.register_groupSummary({ kinds: ofKind.length })}
        </summary>
        <ul aria-label={inLocale(registerIssueKindWords[kind])}>
          {ofKind.map(({ code, field, message, rows: count, values }) => (
            <li key={code}>
              <b>{m.register_groupRows({ count })}</b>{' '}
              {field ? m.register_about({ field, message }) : message}
              {values.length > 0 && (
                <small>
                  {values
                    .map(({ value, rows: times }) => (times > 1 ? `${value} × ${countWords(times)}` : value))
                    .join(' · ')}
                </small>
              )}
            </li>
          ))}
        </ul>
      </details>
    )
  })
}
