import { InvalidInput, type Refusal } from '../refusal.ts'
import { GuidanceNotReadToEnd } from './guidanceRefusals.ts'
import type { GuidanceVersion } from './guidanceVersion.ts'

/** 阅知回执: what one shop did with one version, each the first time. */
export type Receipt = {
  openedAt: Date | null
  readToEndAt: Date | null
  /** When the question was answered right. This, not opening, is the figure that counts. */
  understoodAt: Date | null
  /** When the shop first sent a photo of its own: it did what it read. */
  actedAt: Date | null
  /** Wrong answers before the right one. */
  wrongAnswers: number
}

/** How far a shop has come with a version; each includes those before it. */
export const receiptStatuses = ['UNOPENED', 'OPENED', 'READ', 'UNDERSTOOD'] as const

export type ReceiptStatus = (typeof receiptStatuses)[number]

/** The receipt of a shop that has done nothing with a version yet. */
export const noReceipt: Receipt = {
  ...{ openedAt: null, readToEndAt: null, understoodAt: null, actedAt: null },
  wrongAnswers: 0,
}

/** How far the shop has come. A shop without a receipt is UNOPENED. */
export function receiptStatusOf(
  receipt: Pick<Receipt, 'openedAt' | 'readToEndAt' | 'understoodAt'> | null,
): ReceiptStatus {
  if (receipt?.understoodAt) return 'UNDERSTOOD'
  if (receipt?.readToEndAt) return 'READ'
  return receipt?.openedAt ? 'OPENED' : 'UNOPENED'
}

/** The receipt after the shop opened the guidance. Only the first time is kept. */
export function openGuidance<Known extends Receipt>(receipt: Known, now: Date): Known {
  return { ...receipt, openedAt: receipt.openedAt ?? now }
}

/** The receipt after the shop came to the end. Whoever reads to the end has opened it, also if that got lost offline. */
export function readToEnd<Known extends Receipt>(receipt: Known, now: Date): Known {
  return { ...openGuidance(receipt, now), readToEndAt: receipt.readToEndAt ?? now }
}

/** The receipt after the shop sent a photo of its own. Whoever acts on it has opened it. */
export function actOnGuidance<Known extends Receipt>(receipt: Known, now: Date): Known {
  return { ...openGuidance(receipt, now), actedAt: receipt.actedAt ?? now }
}

/** Why the question cannot be answered so: not read to the end yet, or no such option. `option` counts from 0. */
export function whyNotAnswer(
  receipt: Receipt,
  version: Pick<GuidanceVersion, 'options'>,
  option: number,
): Refusal | null {
  if (receipt.readToEndAt === null) return new GuidanceNotReadToEnd()
  if (version.options[option] !== undefined) return null
  return new InvalidInput('option', {
    'zh-CN': '请从列出的答案里选一个。',
    en: 'Please choose one of the answers shown.',
  })
}

/**
 * The receipt after an answer that `whyNotAnswer` lets through. A wrong one is counted and may be tried again; the right
 * one makes it understood. Once understood nothing changes any more, whatever is answered.
 */
export function answerQuestion<Known extends Receipt>(
  receipt: Known,
  version: Pick<GuidanceVersion, 'rightOption'>,
  option: number,
  now: Date,
): Known {
  if (receipt.understoodAt !== null) return receipt
  if (option !== version.rightOption) return { ...receipt, wrongAnswers: receipt.wrongAnswers + 1 }
  return { ...receipt, understoodAt: now }
}
