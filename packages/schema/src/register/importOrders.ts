import type { Prisma } from '@kewo/db'
import { builder } from '../builder/builder.ts'
import type { Orders } from '../builder/order.ts'

export type ImportKey = Prisma.RegisterImportOrderByWithRelationInput

/** Of some hundred imports a company has, the refused are sorted without an index. */
export const importOrders = {
  STARTED: [{ startedAt: 'desc' }, { id: 'desc' }],
  REFUSED: [{ refused: 'desc' }, { id: 'desc' }],
} satisfies Orders<ImportKey>

export const RegisterImportOrder = builder.enumType('RegisterImportOrder', {
  values: {
    STARTED: { description: 'Begun last comes first.' },
    REFUSED: { description: 'That with the most refused rows comes first.' },
  } satisfies Record<keyof typeof importOrders, object>,
})

export type IssueKey = Prisma.RegisterImportIssueOrderByWithRelationInput

export const issueOrders = {
  WORST: [{ kind: 'desc' }, { line: 'asc' }, { id: 'asc' }],
  LINE: [{ line: 'asc' }, { id: 'asc' }],
} satisfies Orders<IssueKey>

export const RegisterIssueOrder = builder.enumType('RegisterIssueOrder', {
  description: 'How the remarks about the rows of a register are sorted.',
  values: {
    WORST: { description: 'The worst kind comes first: refused; within a kind by line.' },
    LINE: { description: 'As the rows stand in the file.' },
  } satisfies Record<keyof typeof issueOrders, object>,
})
