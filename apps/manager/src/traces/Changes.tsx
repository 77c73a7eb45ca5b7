import { findingKindLabel } from '@kewo/ui/labels'
import { m } from '../paraglide/messages.js'
import styles from './Traces.module.css'
import { changedPart } from './changedPart.ts'
import type { Written } from './written.ts'

/** `wordless`: not told in words, only that it is another. */
export type Change = { label: string; before: string; after: string; wordless: boolean }

type Part = { label: () => string; words: (written: Written) => string; wordless?: true }

const parts: readonly Part[] = [
  { label: m.traces_commentary, words: ({ commentary }) => commentary },
  {
    label: m.traces_suggestions,
    words: ({ suggestions }) =>
      suggestions
        .map(({ what, forWhom, byWhen, gain }) => [what, forWhom, byWhen, gain].filter(Boolean).join(' · '))
        .join('\n'),
  },
  { label: m.traces_heard, words: ({ heard }) => heard },
  { label: m.traces_summary, words: ({ summary }) => summary },
  {
    label: m.traces_tabFindings,
    words: ({ findings }) =>
      findings
        .map(({ kind, words, fix, fixedNow }) =>
          [findingKindLabel(kind), words, fix, fixedNow && m.traces_fixedNow()].filter(Boolean).join(' · '),
        )
        .join('\n'),
  },
  {
    label: m.traces_tabTasksShort,
    words: ({ followUps }) =>
      followUps
        .toSorted((one, other) => one.subjectId.localeCompare(other.subjectId))
        .map(({ settled, words }) => [settled && m.traces_taskSettled(), words].filter(Boolean).join(' · '))
        .join('\n'),
  },
  { label: m.traces_brands, words: ({ brandIds }) => [...brandIds].toSorted().join(' '), wordless: true },
  { label: m.traces_photos, words: ({ photoIds }) => [...photoIds].toSorted().join(' '), wordless: true },
]

/** What a correction changes, part by part, in words. What is no text says only that it is another. */
export function changesOf(before: Written, after: Written): Change[] {
  return parts.flatMap(({ label, words, wordless = false }) => {
    const [was, is] = [words(before).trim(), words(after).trim()]
    return was === is ? [] : { label: label(), before: was, after: is, wordless }
  })
}

/** The same beside each other, for a last look before it is submitted. */
export function Changes({ changes }: { changes: readonly Change[] }) {
  return (
    <dl className={styles.changes}>
      {changes.map(({ label, before, after, wordless }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{wordless ? m.traces_isAnother() : <ChangedText before={before} after={after} />}</dd>
        </div>
      ))}
    </dl>
  )
}

function ChangedText({ before, after }: { before: string; after: string }) {
  if (!before || !after)
    return (
      <>
        <del>{before || m.traces_nothing()}</del> <ins>{after || m.traces_nothing()}</ins>
      </>
    )
  const { start, was, is, end } = changedPart(before, after)
  return (
    <>
      {start}
      {was && <del>{was}</del>}
      {is && <ins>{is}</ins>}
      {end}
    </>
  )
}
