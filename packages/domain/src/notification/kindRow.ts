import type { Words } from '../refusal.ts'
import type { Channel } from './channel.ts'
import type { ParamType } from './notificationParam.ts'
import type { NotificationSubject } from './notificationSubject.ts'

/** One kind of notification. `{name}` in words stands for the parameter of that name. */
export type KindRow = {
  readonly subject: NotificationSubject
  readonly params: Readonly<Record<string, ParamType>>
  /** What a shop, and what staff are told. Who has no words here is never told of it. */
  readonly toShop?: Words
  readonly toStaff?: Words
  /** It cannot wait: no digest holds it back, and staff are told of it at night. */
  readonly urgent?: true
  /** How it leaves the app where a person has chosen nothing. Left out: by push and by mail, to whoever has set these up. */
  readonly channels?: readonly Channel[]
}
