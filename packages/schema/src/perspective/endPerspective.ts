import { builder } from '../builder/builder.ts'
import { answerTellsAll } from '../builder/makesStale.ts'
import { found } from '../builder/errors.ts'
import { Perspective } from './perspective.ts'

builder.mutationField('endPerspective', (t) =>
  t.withAuth({ staff: true }).prismaField({
    type: Perspective,
    ...answerTellsAll,
    description: 'Goes back to the own eyes, before the time is over. Ended twice it stays as it was.',
    args: { id: t.arg.globalID({ for: Perspective, required: true }) },
    resolve: async (query, _root, { id: { id } }, { db, viewer, now }) => {
      const own = { id, sessionId: viewer.sessionId }
      await db.perspective.updateMany({ where: { ...own, endedAt: null }, data: { endedAt: now } })
      return found(await db.perspective.findFirst({ ...query, where: own }))
    },
  }),
)
