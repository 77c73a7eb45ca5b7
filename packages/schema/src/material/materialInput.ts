import { builder } from '../builder/builder.ts'
import { Participation } from '../participation/participation.ts'

export const MaterialInput = builder.inputType('MaterialInput', {
  description: 'Material of a campaign that was handed over in a visit.',
  fields: (t) => ({
    participationId: t.globalID({
      for: Participation,
      required: true,
      description: 'The shop’s answer to that campaign.',
    }),
    count: t.int({ required: true, description: 'Pieces, 1 to 100.' }),
  }),
})

export type MaterialDraft = { participationId: string; count: number }

export const materialDraft = ({
  participationId,
  count,
}: typeof MaterialInput.$inferInput): MaterialDraft => ({ participationId: participationId.id, count })
