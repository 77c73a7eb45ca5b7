import { idempotencyKey } from '@kewo/web/act'
import { graphql, type ResultOf } from '@kewo/schema/client'
import { emptySuggestion, nothingWritten, type Written } from '../traces/written.ts'

export const VisitDraft_visit = graphql(`
  fragment VisitDraft_visit on Visit {
    id
    edition
    draftSavedAt
    draft {
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
    }
  }
`)

/** What this device keeps of a running visit. */
export type KeptDraft = {
  written: Written
  /** The edition of the visit that this goes on from. */
  base: string
  /** Holds something that the server has not. */
  dirty: boolean
  /** For completing: sent twice, it is done once. */
  key: string
}

/** What the server has of it, as this device goes on from. */
export function fromServer(visit: ResultOf<typeof VisitDraft_visit>): KeptDraft {
  const key = idempotencyKey()
  if (!visit.draft) return { written: nothingWritten, base: visit.edition, dirty: false, key }
  const { suggestions, findings, promises, photos, ...rest } = visit.draft
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
    base: visit.edition,
    dirty: false,
    key,
  }
}
