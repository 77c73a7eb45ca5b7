import { SentBefore } from '@kewo/domain'
import { builder } from '../builder/builder.ts'
import { RefusalInterface } from '../builder/refusals.ts'
import { encodeGlobalID } from '@pothos/plugin-relay'

builder.objectType(SentBefore, {
  name: 'SentBefore',
  description:
    'The idempotency key came before with other content. What was sent then stands; what is different now was not taken.',
  interfaces: [RefusalInterface],
  isTypeOf: (value) => value instanceof SentBefore,
  fields: (t) => ({
    sentAt: t.expose('sentAt', { type: 'DateTime', description: 'When what stands arrived.' }),
    node: t.node({
      description: 'What stands, as it is now.',
      id: ({ subject: { type, id } }) => encodeGlobalID(type, id),
    }),
  }),
})
