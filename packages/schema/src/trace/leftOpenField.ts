import { builder } from '../builder/builder.ts'

export const LeftOpenKind = builder.enumType('LeftOpenKind', {
  description: 'What was left open before: a promise to the shop, or a finding not put right on the spot.',
  values: ['PROMISE', 'FINDING'] as const,
})
