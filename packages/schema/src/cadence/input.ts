import { type CadenceInput as CadenceTyped, whyNotCadence } from '@kewo/domain'
import { AudienceInput, audienceOf } from '../audience/input.ts'
import { builder } from '../builder/builder.ts'
import { unlessTaken } from '../builder/unlessTaken.ts'

export const CadenceInput = builder.inputType('CadenceInput', {
  fields: (t) => ({
    name: t.string({ required: true, description: 'At most 40 characters; no other cadence has it.' }),
    owedPerFourWeeks: t.int({
      required: true,
      description: 'Visits owed to each shop per four weeks, 0-20; 0 where none is owed.',
    }),
    audience: t.field({ type: AudienceInput, required: true, description: 'Which shops it means.' }),
  }),
})

/** A cadence as typed. Throws what is wrong with it. */
export function cadenceOf(input: typeof CadenceInput.$inferInput): CadenceTyped {
  const cadence = {
    name: input.name,
    owedPerFourWeeks: input.owedPerFourWeeks,
    audience: audienceOf(input.audience),
  }
  const refusal = whyNotCadence(cadence)
  if (refusal) throw refusal
  return cadence
}

/** Saves; a name that another cadence has is refused by field. */
export const withOwnName = <Result>(save: () => Promise<Result>): Promise<Result> =>
  unlessTaken(
    'name',
    {
      'zh-CN': '已经有同名的拜访频次了，请核对，或换个名字。',
      en: 'There’s already a cadence with this name. Please check, or choose another name.',
    },
    save,
  )
