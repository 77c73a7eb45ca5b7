import { auditedFields, isAuditedField, masked, type RegisterField, registerFieldWords } from '@kewo/domain'
import { type DateSetting, formatExact, formatMoney } from '@kewo/ui'
import { inLocale, textIn, weekdayLabel } from '@kewo/ui/labels'
import { m } from '../paraglide/messages.js'
import { choiceWords } from './choiceWords.ts'
import { fieldWords } from './fieldWords.ts'

/** What a reader's words depend on: language and time zone, and how the rows are called that the entry names. */
export type Telling = DateSetting & { names: ReadonlyMap<string, { name: string; nameEn: string | null }> }

const instant = /^\d{4}-\d{2}-\d{2}(T[\d:.]+Z)?$/
const rowId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** What the log holds for a field, in words a person reads; null for nothing. */
export function valueWords(field: string, value: unknown, telling: Telling): string | null {
  if (value === null || value === undefined || value === '') return null
  if (value === masked) return m.audit_hidden()
  if (typeof value === 'boolean') return value ? m.audit_yes() : m.audit_no()
  if (typeof value === 'number') return kindOf(field) === 'money' ? formatMoney(value) : String(value)
  if (typeof value === 'string') return textWords(field, value, telling)
  if (Array.isArray(value)) return listWords(field, value, telling)
  if (typeof value !== 'object') return null
  return Object.entries(value)
    .flatMap(([name, inner]) => insideWords(field, name, inner, telling) ?? [])
    .join(' · ')
}

/** The log outlives the code: a field that is no more is told as it was written. */
const kindOf = (field: string) => (isAuditedField(field) ? auditedFields[field] : 'plain')

function insideWords(field: string, name: string, value: unknown, telling: Telling): string | null {
  switch (kindOf(field)) {
    case 'hours':
      return `${weekdayLabel(Number(name))} ${hoursWords(value)}`
    case 'columns':
      return told(registerFieldName(name), valueWords('', value, telling))
    case 'pairs':
      return `${name} → ${valueWords('', value, telling) ?? '—'}`
    default:
      return told(fieldWords(name), valueWords(name, value, telling))
  }
}

const told = (name: string, words: string | null) => (words === null ? null : `${name} ${words}`)

const registerFieldName = (name: string): string =>
  Object.hasOwn(registerFieldWords, name) ? inLocale(registerFieldWords[name as RegisterField]) : name

/** Spans of minutes since midnight: 9:00–12:00. */
function hoursWords(spans: unknown): string {
  if (!Array.isArray(spans)) return '—'
  const clock = (minutes: unknown) =>
    `${Math.floor(Number(minutes) / 60)}:${String(Number(minutes) % 60).padStart(2, '0')}`
  return (
    spans.map(([from, to]: unknown[]) => `${clock(from)}–${clock(to)}`).join(m.list_comma()) || m.audit_no()
  )
}

function listWords(field: string, values: unknown[], telling: Telling): string | null {
  if (values.length === 0) return null
  // Of many rows the entry knows the first names only.
  const ids = values.filter((value) => typeof value === 'string' && rowId.test(value))
  const shown = ids.length > mostShown ? values.slice(0, mostShown) : values
  const names = shown.map((value) => valueWords(field, value, telling) ?? '—').join(m.list_comma())
  return shown === values ? names : m.audit_andMore({ names, count: values.length })
}

const mostShown = 5

function textWords(field: string, text: string, { names, ...setting }: Telling): string {
  const kind = kindOf(field)
  if (kind === 'picture') return m.audit_picture()
  if (isAuditedField(field) && typeof kind === 'object' && 'oneOf' in kind) return choiceWords(field, text)
  if (rowId.test(text)) {
    const row = names.get(text)
    return row ? textIn(row.name, row.nameEn) : m.audit_gone()
  }
  return instant.test(text) ? formatExact(text, setting) : text
}
