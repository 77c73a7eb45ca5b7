import type { Refusal, Words } from '@kewo/domain'
import { builder } from './builder.ts'

type Reason = { code: string; words: Words }

/**
 * Why the viewer may not do something now, told beforehand so that a button can say it. Fields of this type are named
 * whyNotX and are null when X may be done; the mutation asks the same rule.
 */
export const WhyNot = builder.objectRef<Reason>('WhyNot').implement({
  description: 'Why the viewer may not do this now: what the mutation would refuse with.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Name of the refusal.' }),
    message: t.string({
      description: "For a person, in the reader's language.",
      resolve: ({ words }, _args, { locale }) => words[locale],
    }),
  }),
})

/** A refusal is an Error, which GraphQL would raise; told beforehand it is an answer. */
export function asWhyNot(refusal: Refusal | null): Reason | null {
  return refusal && { code: refusal.name, words: refusal.words }
}
