import type { Words } from '../refusal.ts'
import {
  bearsBrands,
  type NotificationKind,
  type NotificationReader,
  notificationTable,
  staysInside,
} from './notificationKind.ts'
import { type ParamValues, paramWords } from './notificationParam.ts'
import { generalWords } from './notificationSubject.ts'

type Locale = keyof Words

type Reading = {
  reader: NotificationReader
  locale: Locale
  /** Where it is read, and whether the reader may read brands there. */
  where: 'IN_THE_APP' | 'WITHOUT_BRANDS' | 'OUTSIDE'
}

/** What a notification says to its reader; `params` as they were kept. */
export function notificationWords(
  kind: NotificationKind,
  params: Readonly<Record<string, unknown>>,
  { reader, locale, where }: Reading,
): string {
  const row = notificationTable[kind]
  const general = generalWords[row.subject][locale]
  const hidden = where === 'OUTSIDE' ? staysInside(kind) : where === 'WITHOUT_BRANDS' && bearsBrands(kind)
  const words = reader === 'SHOP' ? row.toShop : row.toStaff
  if (hidden || !words) return general
  return words[locale].replaceAll(/\{(\w+)\}/gu, (_, name: string) => {
    const type = row.params[name]!
    return paramWords(type, params[name] as ParamValues[typeof type])[locale]
  })
}
