import { guidanceAuthorRoles, NothingToPublish, NotYourGuidance } from '@kewo/domain'
import { builder } from '../builder/builder.ts'
import { changeGuidance, readGuidance } from './changeGuidance.ts'
import { Guidance } from './guidance.ts'

builder.mutationField('discardGuidanceDraft', (t) =>
  t.withAuth({ roles: [...guidanceAuthorRoles] }).prismaField({
    type: 'Guidance',
    description:
      'Throws away what was begun as the next version; what is published stays. A guidance that was never published keeps its draft.',
    args: { id: t.arg.globalID({ for: Guidance, required: true }) },
    errors: { types: [NothingToPublish, NotYourGuidance] },
    resolve: async (query, _root, { id: { id } }, context) => {
      await changeGuidance(context, id, null, async (db, { publishedAt }) => {
        if (!publishedAt) throw new NothingToPublish()
        const { count } = await db.guidanceVersion.deleteMany({
          where: { guidanceId: id, publishedAt: null },
        })
        if (count === 0) throw new NothingToPublish()
        return {}
      })
      return readGuidance(query, context, id)
    },
  }),
)
