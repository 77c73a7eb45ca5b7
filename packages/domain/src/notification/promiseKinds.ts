import { byAll } from './channel.ts'
import type { KindRow } from './kindRow.ts'

/** About what was promised to a shop. */
export const promiseKinds = {
  PROMISE_MADE: {
    subject: 'PROMISE',
    params: { name: 'text', shop: 'text', owes: 'text', promise: 'typed', day: 'day' },
    toShop: {
      'zh-CN': '{owes}答应您“{promise}”，最晚 {day}',
      en: '{owes} promised you “{promise}” by {day}',
    },
    toStaff: {
      'zh-CN': '{name}替您答应了{shop}“{promise}”，最晚 {day}',
      en: '{name} promised {shop} “{promise}” in your name, by {day}',
    },
  },
  PROMISE_DUE: {
    subject: 'PROMISE',
    params: { shop: 'text', promise: 'typed', day: 'day' },
    urgent: true,
    toStaff: {
      'zh-CN': '答应{shop}的“{promise}”明天（{day}）到期',
      en: 'The promise “{promise}” to {shop} is due tomorrow, {day}',
    },
  },
  PROMISE_KEPT: {
    subject: 'PROMISE',
    params: { name: 'text', promise: 'typed' },
    toShop: {
      'zh-CN': '{name}说，答应您的“{promise}”已经办到；没有办到请告诉我们',
      en: '{name} says that “{promise}” is done; please tell us if it isn’t',
    },
  },
  PROMISE_OPEN_AGAIN: {
    subject: 'PROMISE',
    params: { name: 'text', promise: 'typed', day: 'day' },
    toShop: {
      'zh-CN': '{name}更正：答应您的“{promise}”还没有办到，最晚 {day}',
      en: '{name} corrects: “{promise}” isn’t done yet, and is due by {day}',
    },
  },
  PROMISE_WITHDRAWN: {
    channels: byAll,
    subject: 'PROMISE',
    params: { name: 'text', promise: 'typed', reason: 'typed' },
    toShop: {
      'zh-CN': '{name}收回了答应您的“{promise}”：{reason}',
      en: '{name} took back the promise “{promise}”: {reason}',
    },
  },
  PROMISE_BROKEN: {
    subject: 'HELP_REQUEST',
    params: { shop: 'text', promise: 'typed' },
    toShop: {
      'zh-CN': '答应您的“{promise}”没有按时办到，我们已替您记成一条求助',
      en: 'The promise “{promise}” wasn’t kept in time; we’ve opened a request for you',
    },
    toStaff: {
      'zh-CN': '答应{shop}的“{promise}”没有按时办到，已记成一条求助',
      en: 'The promise “{promise}” to {shop} wasn’t kept in time; a request was opened',
    },
  },
  PROMISE_NOT_KEPT: {
    channels: byAll,
    subject: 'HELP_REQUEST',
    params: { shop: 'text', promise: 'typed' },
    urgent: true,
    toStaff: {
      'zh-CN': '{shop}说“{promise}”没有办到，已记成一条求助',
      en: '{shop} says that “{promise}” wasn’t kept; a request was opened',
    },
  },
} as const satisfies Record<string, KindRow>
