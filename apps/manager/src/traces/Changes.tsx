import type { EditWords } from '@kewo/web/edit'
import { findingKindLabel } from '@kewo/ui/labels'
import { m } from '../paraglide/messages.js'
import styles from './Traces.module.css'
import { changedPart } from './changedPart.ts'
import type { Written } from './written.ts'

/** `wordless`: not told in words, only that it is another. */
export type Change = { label: string; before: string; after: string; wordless: boolean }

type Told = Exclude<keyof Written, 'promises' | 'materials' | 'signature'>
type Part<Field extends Told> = {
  label: () => string
  words: (value: Written[Field]) => string
  wordless?: true
}

const parts: { readonly [Field in Told]: Part<Field> } = {
  commentary: { label: m.traces_commentary, words: (commentary) => commentary },
  suggestions: {
    label: m.traces_suggestions,
    words: (suggestions) =>
      suggestions
        .map(({ what, forWhom, byWhen, gain }) => [what, forWhom, byWhen, gain].filter(Boolean).join(' · '))
        .join('\n'),
  },
  heard: { label: m.traces_heard, words: (heard) => heard },
  summary: { label: m.traces_summary, words: (summary) => summary },
  findings: {
    label: m.traces_tabFindings,
    words: (findings) =>
      findings
        .map(({ kind, words, fix, fixedNow }) =>
          [findingKindLabel(kind), words, fix, fixedNow && m.traces_fixedNow()].filter(Boolean).join(' · '),
        )
        .join('\n'),
  },
  followUps: {
    label: m.traces_tabTasksShort,
    words: (followUps) =>
      followUps
        .toSorted((one, other) => one.subjectId.localeCompare(other.subjectId))
        .map(({ settled, words }) => [settled && m.traces_taskSettled(), words].filter(Boolean).join(' · '))
        .join('\n'),
  },
  brandIds: { label: m.traces_brands, words: (ids) => [...ids].toSorted().join(' '), wordless: true },
  photoIds: { label: m.traces_photos, words: (ids) => [...ids].toSorted().join(' '), wordless: true },
}

/** What a correction changes, part by part, in words. What is no text says only that it is another. */
export const changesOf = (before: Written, after: Written): Change[] =>
  (Object.keys(parts) as Told[]).flatMap((field) => changeOf(field, before, after))

function changeOf<Field extends Told>(field: Field, before: Written, after: Written): Change[] {
  const { label, words, wordless }: Part<Field> = parts[field]
  const [was, is] = [words(before[field]).trim(), words(after[field]).trim()]
  return was === is ? [] : [{ label: label(), before: was, after: is, wordless: wordless === true }]
}

/** How each part is called and told where somebody else has corrected it, too. */
export function correctionWords(): EditWords<Written> {
  const told = <Field extends Told>(field: Field) => {
    const { label, words, wordless }: Part<Field> = parts[field]
    return { label: label(), words: wordless ? () => m.traces_isAnother() : words }
  }
  return {
    commentary: told('commentary'),
    suggestions: told('suggestions'),
    heard: told('heard'),
    summary: told('summary'),
    findings: told('findings'),
    followUps: told('followUps'),
    brandIds: told('brandIds'),
    photoIds: told('photoIds'),
    // A correction makes no promises, and everybody signs for themselves.
    promises: { label: m.traces_tabs() },
    signature: { label: m.traces_tabs() },
  }
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
