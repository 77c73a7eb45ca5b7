import { InvalidInput, Refusal } from '../refusal.ts'
import { whyNotWritten } from '../words/whyNotWritten.ts'
import type { CheckPoint } from './block.ts'

/** 自己对照: what a shop found when it held its own photo beside the picture of a card. */
export type CheckedPoint = CheckPoint & { alike: boolean }

/** Longest answer to a self-check, in characters. */
export const longestCheckAnswer = 300

/** The manager has said already what is still missing. */
export class SelfCheckAnswered extends Refusal {
  constructor() {
    super({
      'zh-CN': '这张照片已经有人回过话了，店主已收到。',
      en: 'Someone has answered this photo already, and the shop has been told.',
    })
  }
}

/** Why a self-check cannot be taken, or null: not each point of the card was looked at. */
export function whyNotSelfCheck(
  points: readonly CheckPoint[],
  alike: readonly boolean[],
): InvalidInput | null {
  if (points.length === alike.length) return null
  return new InvalidInput('alike', {
    'zh-CN': '请对着图，一处一处点一下：像了，还是还差。',
    en: 'Please say of each point whether it looks alike or not yet.',
  })
}

/** The points with what the shop found. */
export const checkedPoints = (points: readonly CheckPoint[], alike: readonly boolean[]): CheckedPoint[] =>
  points.map((point, index) => ({ ...point, alike: alike[index] ?? false }))

/** Why a self-check is not answered so: it has its answer, or nothing is said. */
export function whyNotAnswerSelfCheck(check: { answeredAt: Date | null }, answer: string): Refusal | null {
  if (check.answeredAt) return new SelfCheckAnswered()
  return whyNotWritten('answer', answer, longestCheckAnswer, {
    'zh-CN': '请写一句，店主才知道怎么挪。',
    en: 'Please say what the shop should do.',
  })
}
