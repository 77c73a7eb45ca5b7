import { auditedFields, type AuditedRow, isAuditedField } from '@kewo/domain'

/** A row that an audit entry names by its id. */
export type Mentioned = { type: AuditedRow; id: string }

/** The rows that what changed names, also deep inside, each once. */
export function mentionedRows(changes: unknown): Mentioned[] {
  const found = new Map<string, Mentioned>()
  for (const [field, change] of entriesOf(changes))
    for (const [, value] of entriesOf(change))
      visit(field, value, ({ type, id }) => found.set(id, { type, id }))
  return [...found.values()]
}

function visit(field: string, value: unknown, note: (row: Mentioned) => void): void {
  if (Array.isArray(value)) return value.forEach((item) => visit(field, item, note))
  if (typeof value === 'string') {
    const kind = isAuditedField(field) ? auditedFields[field] : 'plain'
    if (typeof kind === 'object' && 'row' in kind) note({ type: kind.row, id: value })
  } else for (const [name, inner] of entriesOf(value)) visit(name, inner, note)
}

const entriesOf = (value: unknown): [string, unknown][] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : []
