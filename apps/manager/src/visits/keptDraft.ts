import { idempotencyKey } from '@kewo/web/act'
import type { Autosaved } from '@kewo/web/autosave'
import { graphql, type ResultOf } from '@kewo/schema/client'
import { emptySuggestion, nothingWritten, type Written } from '../traces/written.ts'

export const VisitDraft_visit = graphql(`
  fragment VisitDraft_visit on Visit {
    id
    edition
    draftSavedAt
    draft {
      edition
      commentary
      heard
      summary
      suggestions {
        what
        forWhom
        byWhen
        gain
      }
      findings {
        kind
        words
        fix
        fixedNow
      }
      followUps {
        kind
        subjectId
        settled
        words
      }
      brandIds
      photos {
        id
        small: url(size: SMALL)
      }
      promises {
        text
        staffId
        dueOn
      }
      materials {
        participationId
        count
      }
    }
  }
`)

/** What is written in a running visit. */
export type VisitWritten = {
  written: Written
  /** For completing: sent twice, it is done once. */
  key: string
}

/** What the server has of it, as this device goes on from. */
export function fromServer({ draft }: ResultOf<typeof VisitDraft_visit>): VisitWritten {
  const key = idempotencyKey()
  if (!draft) return { written: nothingWritten, key }
  const { edition: _edition, suggestions, findings, promises, photos, ...rest } = draft
  return {
    written: {
      ...nothingWritten,
      ...rest,
      suggestions:
        suggestions.length === 0
          ? [emptySuggestion]
          : suggestions.map(({ what, forWhom, byWhen, gain }) => ({
              what,
              forWhom: forWhom ?? '',
              byWhen: byWhen ?? '',
              gain: gain ?? '',
            })),
      findings: findings.map((finding) => ({ ...finding, fix: finding.fix ?? '' })),
      photoIds: photos.map(({ id }) => id),
      promises: promises.map(({ text, staffId, dueOn }) => ({
        text,
        staffId: staffId ?? '',
        dueOn: dueOn ?? '',
      })),
    },
    key,
  }
}

/** As it was kept on devices until the outbox saved it. */
type FormerlyKept = VisitWritten & { base: string; dirty: boolean }

export function formerly(kept: object): Autosaved<VisitWritten, 'draft'> | null {
  if (!('dirty' in kept)) return null
  const { written, key, base, dirty } = kept as FormerlyKept
  return {
    value: { written, key },
    base: base || unheardEdition,
    known: [],
    unsaved: dirty ? { draft: null } : {},
  }
}

/** The edition of a visit of which the server has not heard. */
export const unheardEdition = 'unheard'
