import { byAll } from './channel.ts'
import type { KindRow } from './kindRow.ts'

/** About visits, the plans that they come from, and their records. */
export const visitKinds = {
  VISIT_PLANNED: {
    subject: 'VISIT',
    params: { name: 'text', days: 'days' },
    toShop: { 'zh-CN': '{name}打算 {days}上门拜访', en: '{name} plans to visit you on {days}' },
  },
  VISIT_MOVED: {
    channels: byAll,
    subject: 'VISIT',
    params: { name: 'text', from: 'day', day: 'day', reason: 'typed' },
    toShop: {
      'zh-CN': '{name}把 {from}的拜访改到了 {day}：{reason}',
      en: '{name} moved the visit of {from} to {day}: {reason}',
    },
  },
  VISIT_CANCELLED: {
    channels: byAll,
    subject: 'VISIT',
    params: { name: 'text', day: 'day', reason: 'typed' },
    toShop: {
      'zh-CN': '{name}取消了 {day}的拜访：{reason}',
      en: '{name} cancelled the visit of {day}: {reason}',
    },
  },
  VISIT_MISSED: {
    subject: 'VISIT',
    params: { name: 'text', day: 'day', reason: 'typed' },
    toShop: {
      'zh-CN': '{name} {day}的拜访没有做成：{reason}',
      en: 'The visit by {name} on {day} did not take place: {reason}',
    },
  },
  VISIT_AGREED: {
    channels: ['PUSH'],
    subject: 'VISIT',
    params: { shop: 'text', day: 'day' },
    toStaff: { 'zh-CN': '{shop}同意您 {day}上门', en: '{shop} agreed to your visit on {day}' },
  },
  VISIT_WISHED: {
    channels: byAll,
    subject: 'VISIT',
    params: { shop: 'text', from: 'day', day: 'day' },
    urgent: true,
    toStaff: {
      'zh-CN': '{shop}想把 {from}的拜访改到 {day}，等您答复',
      en: '{shop} asks to move the visit of {from} to {day}; please answer',
    },
  },
  VISIT_WISH_GRANTED: {
    subject: 'VISIT',
    params: { name: 'text', from: 'day', day: 'day' },
    toShop: {
      'zh-CN': '{name}答应了：拜访从 {from}改到 {day}',
      en: '{name} agreed: the visit of {from} is now on {day}',
    },
  },
  VISIT_WISH_DECLINED: {
    subject: 'VISIT',
    params: { name: 'text', day: 'day', reason: 'typed' },
    toShop: {
      'zh-CN': '{name}那天来不了，仍是 {day}上门：{reason}',
      en: '{name} can’t come then and still comes on {day}: {reason}',
    },
  },
  VISIT_PLAN_READY: {
    subject: 'VISIT_PLAN',
    params: { from: 'day', to: 'day' },
    toStaff: {
      'zh-CN': '{from}到 {to}的拜访计划排好了，请看一看再发布',
      en: 'The visit plan from {from} to {to} is ready to look at and publish',
    },
  },
  VISIT_PLAN_FAILED: {
    subject: 'VISIT_PLAN',
    params: { from: 'day', to: 'day' },
    toStaff: {
      'zh-CN': '{from}到 {to}的拜访计划没有排成，请看原因',
      en: 'The visit plan from {from} to {to} could not be made; see why',
    },
  },
  TRACE_SUBMITTED: {
    subject: 'TRACE',
    params: { name: 'text' },
    toShop: {
      'zh-CN': '{name}写好了这次拜访的记录，请您看一看',
      en: '{name} wrote the record of the visit; please have a look',
    },
  },
  TRACE_CORRECTED: {
    subject: 'TRACE',
    params: { name: 'text', day: 'day' },
    toShop: {
      'zh-CN': '{name}更正了 {day}的拜访记录，请您再看一看',
      en: '{name} corrected the record of the visit of {day}; please look again',
    },
  },
  TRACE_COUNTERSIGNED: {
    channels: ['PUSH'],
    subject: 'VISIT',
    params: { shop: 'text', day: 'day' },
    toStaff: { 'zh-CN': '{shop}会签了 {day}的拜访记录', en: '{shop} countersigned the record of {day}' },
  },
  TRACE_DISPUTED: {
    channels: byAll,
    subject: 'VISIT',
    params: { shop: 'text', day: 'day', reason: 'typed' },
    urgent: true,
    toStaff: {
      'zh-CN': '{shop}对 {day}的拜访记录提出了异议：{reason}',
      en: '{shop} disputed the record of {day}: {reason}',
    },
  },
} as const satisfies Record<string, KindRow>
