import { builder } from '../builder/builder.ts'
import { RegisterImport } from './registerImport.ts'

builder.subscriptionField('registerImportChanged', (t) =>
  t.withAuth({ roles: ['ADMIN'] }).prismaField({
    type: RegisterImport,
    nullable: true,
    description: 'An import has come further or to its end; told after each batch of rows.',
    args: { id: t.arg.globalID({ for: RegisterImport, required: true }) },
    subscribe: async function* (_root, { id: { id } }, { live }) {
      for await (const event of live.subscribe('registerImport')) if (event.id === id) yield event
    },
    resolve: (query, event, _args, { db }) =>
      db.registerImport.findUnique({ ...query, where: { id: (event as { id: string }).id } }),
  }),
)
