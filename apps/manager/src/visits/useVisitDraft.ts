import { Refused } from '@kewo/web/act'
import { saveOf, useAutosave } from '@kewo/web/autosave'
import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { m } from '../paraglide/messages.js'
import { promisesOf, signatureNameOf, traceOf, type Written } from '../traces/written.ts'
import { formerly, fromServer, type VisitWritten, VisitDraft_visit } from './keptDraft.ts'

const SaveVisitDraftMutation = graphql(
  `
    mutation SaveVisitDraft(
      $id: ID!
      $trace: TraceInput!
      $promises: [PromiseInput!]!
      $materials: [MaterialInput!]
      $expected: Edition!
    ) {
      saveVisitDraft(
        id: $id
        trace: $trace
        promises: $promises
        materials: $materials
        expected: $expected
      ) {
        __typename
        ... on Visit {
          id
          edition
          ...VisitDraft_visit
        }
        ...Refused
      }
    }
  `,
  [VisitDraft_visit, Refused],
)

/** What is written in a running visit: on this device, and by the outbox on the server. `signer` signs where nobody else does. */
export function useVisitDraft(
  of: FragmentOf<typeof VisitDraft_visit>,
  retailer: { id: string; name: string },
  { signer, refresh }: { signer: string; refresh: () => void },
) {
  const visit = readFragment(VisitDraft_visit, of)
  const { id, edition } = visit
  // The edition of what is read, not of the visit: what keeps answers on this device may have heard of a later one without its words.
  const server = {
    ...{ value: fromServer(visit), edition: visit.draft?.edition ?? edition },
    isNothing: visit.draft === null,
  }
  const save = ({ written }: VisitWritten) =>
    saveOf(SaveVisitDraftMutation, {
      id,
      trace: traceOf(written, { signatureName: signatureNameOf(written, signer) }),
      promises: promisesOf(written),
      materials: written.materials ?? [],
    })
  const draft = useAutosave<VisitWritten, 'draft'>(`visit.${id}`, server, {
    parts: { draft: save },
    road: {
      shop: retailer.id,
      about: id,
      told: { kind: `${m.visits_title()} · ${retailer.name}`, words: m.visits_draftOfRecord() },
    },
    takeOver: (mine, theirs) => ({ ...theirs, key: mine.key }),
    formerly,
    refresh,
  })
  return {
    ...draft,
    ...draft.value,
    change: (part: Partial<Written>) =>
      draft.change('draft', (now) => ({ ...now, written: { ...now.written, ...part } })),
    savedAt: visit.draftSavedAt,
    serverPhotos: visit.draft?.photos ?? [],
  }
}
