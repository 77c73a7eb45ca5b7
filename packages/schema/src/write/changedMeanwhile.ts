import { ChangedMeanwhile } from '@kewo/domain'
import { encodeGlobalID } from '@pothos/plugin-relay'
import { builder } from '../builder/builder.ts'
import { RefusalInterface } from '../builder/refusals.ts'

builder.objectType(ChangedMeanwhile, {
  name: 'ChangedMeanwhile',
  description: 'Saved by somebody else since it was read; nothing was overwritten.',
  interfaces: [RefusalInterface],
  isTypeOf: (value) => value instanceof ChangedMeanwhile,
  fields: (t) => ({
    node: t.node({
      description:
        'What stands now, with its edition, to be held against what was typed; null where it is no node.',
      id: ({ subject }) => subject && encodeGlobalID(subject.type, subject.id),
    }),
  }),
})
