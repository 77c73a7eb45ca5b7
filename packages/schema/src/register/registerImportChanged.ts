import { builder } from '../builder/builder.ts'
import { RegisterImport } from './registerImport.ts'

builder.subscriptionField('registerImportChanged', (t) =>
  t.withAuth({ roles: ['ADMIN'] }).prismaField({
    type: RegisterImport,
    nullable: true,
    description:
      'How an import stands: told at once, after each batch of rows, and at its end. A short one may end before a listener is there.',
    args: { id: t.arg.globalID({ for: RegisterImport, required: true }) },
    subscribe: async function* (_root, { id: { id } }, { live }) {
      const events = live.subscribe('registerImport')
      try {
        yield { id }
        for await (const event of events) if (event.id === id) yield event
      } finally {
        await events.return?.()
      }
    },
    resolve: (query, event, _args, { db }) =>
      db.registerImport.findUnique({ ...query, where: { id: (event as { id: string }).id } }),
  }),
)
