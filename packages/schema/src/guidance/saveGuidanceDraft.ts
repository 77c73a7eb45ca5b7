import {
  canonicalJson,
  ChangedMeanwhile,
  GuidanceIsScheduled,
  InvalidInput,
  NotYourGuidance,
  whyNotGuidanceDraft,
} from '@kewo/domain'
import type { DbTransaction } from '@kewo/db'
import { builder } from '../builder/builder.ts'
import { answerTellsAll } from '../builder/makesStale.ts'
import { changeGuidance, type LockedGuidance, readGuidance } from './changeGuidance.ts'
import { guidanceEdition } from './guidanceEdition.ts'
import { draftColumns, GuidanceDraftInput, draftOf } from './draftInput.ts'
import { Guidance } from './guidance.ts'
import { checkPictures } from './blockPictures.ts'

builder.mutationField('saveGuidanceDraft', (t) =>
  t.withAuth({ may: 'writeGuidance' }).prismaField({
    type: 'Guidance',
    ...answerTellsAll,
    description:
      'Keeps what has been typed. Where everything is published already it begins the next version; shops go on reading the published one.',
    args: {
      id: t.arg.globalID({ for: Guidance, required: true }),
      draft: t.arg({ type: GuidanceDraftInput, required: true }),
      expected: t.arg({
        type: 'Edition',
        required: true,
        description: 'Of the guidance as the writer knows it.',
      }),
    },
    errors: { types: [InvalidInput, NotYourGuidance, GuidanceIsScheduled, ChangedMeanwhile] },
    resolve: async (query, _root, { id: { id }, draft: input, expected }, context) => {
      const draft = draftOf(input)
      const refusal = whyNotGuidanceDraft(draft)
      if (refusal) throw refusal
      const seen = {
        stands: (guidance: LockedGuidance) => standsSo(guidance, draft),
        expect: (guidance: LockedGuidance) => guidanceEdition.expect(guidance, expected, 'words'),
      }
      await changeGuidance(context, id, seen, async (db, { publishAt }) => {
        if (publishAt) throw new GuidanceIsScheduled()
        const pictures = draft.blocks.flatMap((block) => block.pictures.map(({ imageId }) => imageId))
        await checkPictures(db, context.viewer, id, pictures)
        await writeDraft(db, id, draftColumns(draft))
        return {}
      })
      return readGuidance(query, context, id)
    },
  }),
)

/** What was sent is the draft already. */
function standsSo({ versions: [newest] }: LockedGuidance, draft: ReturnType<typeof draftOf>): boolean {
  if (!newest || newest.publishedAt) return false
  const { number: _number, publishedAt: _published, ...words } = newest
  return canonicalJson(words) === canonicalJson(draft)
}

async function writeDraft(
  db: DbTransaction,
  guidanceId: string,
  columns: ReturnType<typeof draftColumns>,
): Promise<void> {
  const newest = await db.guidanceVersion.findFirst({
    where: { guidanceId },
    orderBy: { number: 'desc' },
    select: { id: true, number: true, publishedAt: true },
  })
  if (!newest || newest.publishedAt) {
    await db.guidanceVersion.create({ data: { ...columns, guidanceId, number: (newest?.number ?? 0) + 1 } })
    return
  }
  await db.guidanceBlock.deleteMany({ where: { versionId: newest.id } })
  await db.guidanceVersion.update({ where: { id: newest.id }, data: columns })
}
