import { builder } from '../builder/builder.ts'
import { answerTellsAll } from '../builder/makesStale.ts'
import { found } from '../builder/errors.ts'
import { eventsFor } from '../live/eventsFor.ts'
import { viewerMay } from '../viewer/viewer.ts'
import { RegisterImport } from './registerImport.ts'

builder.subscriptionField('registerImportChanged', (t) =>
  t.withAuth({ may: 'importRegisters' }).prismaField({
    type: RegisterImport,
    ...answerTellsAll,
    description:
      'How an import stands: told at once, after each batch of rows, and at its end. A short one may end before a listener is there.',
    args: { id: t.arg.globalID({ for: RegisterImport, required: true }) },
    subscribe: (_root, { id: { id } }, context) =>
      eventsFor(
        context,
        'registerImport',
        (viewer, event) => event.id === id && viewerMay(viewer, 'importRegisters'),
        [{ id }],
      ),
    resolve: async (query, event, _args, { db }) => {
      const where = { id: (event as { id: string }).id }
      return found(await db.registerImport.findUnique({ ...query, where }))
    },
  }),
)
