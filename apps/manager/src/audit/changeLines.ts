import { masked, staffRoles } from '@kewo/domain'
import { staffRoleLabel } from '@kewo/ui/labels'
import { m } from '../paraglide/messages.js'
import { fieldWords } from './auditWords.ts'

export type ChangeLine = { field: string; from: string | null; to: string | null }

type Change = { from?: unknown; to?: unknown }

/** What an audit entry says has changed, field by field, in words a person reads. */
export function changeLines(json: string): ChangeLine[] {
  const changes = JSON.parse(json) as Record<string, Change>
  return Object.entries(changes)
    .map(([field, { from, to }]) => ({
      field: fieldWords(field),
      from: valueWords(from),
      to: valueWords(to),
    }))
    .filter(({ from, to }) => from !== null || to !== null)
}

/** Null for nothing. */
export function valueWords(value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null
  if (value === masked) return m.audit_hidden()
  if (value === true) return m.audit_yes()
  if (value === false) return m.audit_no()
  if (Array.isArray(value))
    return value.length === 0 ? null : value.map((one) => valueWords(one) ?? '—').join(m.list_comma())
  if (typeof value === 'object')
    return Object.entries(value)
      .map(([field, inner]) => `${fieldWords(field)} ${valueWords(inner) ?? '—'}`)
      .join(' · ')
  const role = staffRoles.find((one) => one === value)
  return role ? staffRoleLabel(role) : typeof value === 'string' ? value : JSON.stringify(value)
}
