import { brandKinds } from './brandKinds.ts'
import type { Channel } from './channel.ts'
import { helpRequestKinds } from './helpRequestKinds.ts'
import type { KindRow } from './kindRow.ts'
import type { ParamType, ParamValues } from './notificationParam.ts'
import type { NotificationSubject } from './notificationSubject.ts'
import { otherKinds } from './otherKinds.ts'
import { promiseKinds } from './promiseKinds.ts'
import { visitKinds } from './visitKinds.ts'

const table = { ...helpRequestKinds, ...visitKinds, ...promiseKinds, ...brandKinds, ...otherKinds }

export type NotificationKind = keyof typeof table

/** All that anybody is told of. */
export const notificationTable: Readonly<Record<NotificationKind, KindRow>> = table

export const notificationKinds = Object.keys(table) as NotificationKind[]

/** What the words of a kind need. */
export type NotificationParams<Kind extends NotificationKind> = {
  -readonly [Name in keyof (typeof table)[Kind]['params']]: ParamValues[(typeof table)[Kind]['params'][Name] &
    ParamType]
}

/** Who is told: a shop, or a person of the distributor. */
export type NotificationReader = 'SHOP' | 'STAFF'

const has = (kind: NotificationKind, type: ParamType) =>
  Object.values(notificationTable[kind].params).includes(type)

/** Names a brand: not for a shop that may not read brands. */
export const bearsBrands = (kind: NotificationKind): boolean => has(kind, 'title')

/** May be said in full only in the app: it names a brand, or says what somebody typed. */
export const staysInside = (kind: NotificationKind): boolean => bearsBrands(kind) || has(kind, 'typed')

/** Wakes people up: staff, when it cannot wait. No shop is told anything at night. */
export const breaksQuiet = (kind: NotificationKind, reader: NotificationReader): boolean =>
  reader === 'STAFF' && notificationTable[kind].urgent === true

/** How it leaves the app where a person has chosen nothing. */
export const usualChannels = (kind: NotificationKind): readonly Channel[] =>
  notificationTable[kind].channels ?? ['PUSH', 'EMAIL']

/** Whether this reader is ever told of it. */
export const isToldTo = (kind: NotificationKind, reader: NotificationReader): boolean =>
  (reader === 'SHOP' ? notificationTable[kind].toShop : notificationTable[kind].toStaff) !== undefined

/** The kinds about these subjects. */
export const kindsAbout = (subjects: readonly NotificationSubject[]): NotificationKind[] =>
  notificationKinds.filter((kind) => subjects.includes(notificationTable[kind].subject))
