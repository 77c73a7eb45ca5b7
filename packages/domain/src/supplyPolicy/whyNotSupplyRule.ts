import { InvalidInput, type Refusal, together } from '../refusal.ts'
import { dayOfDateColumn, type LocalDay, localDayOf } from '../time/localDay.ts'
import { isBlank, lengthOfWords } from '../words/typedWords.ts'
import { LaterWeekPublished, NoSupplyDraft, SupplyWeekOver } from './supplyRefusals.ts'
import { highestGrade } from '../retailer/grade.ts'
import { mostUnits, supplyBandsOf, type SupplyRule, unlimited } from './supplyRule.ts'
import { lastDayOfWeek } from './supplyWeek.ts'

/** The most that a stock is written down as. */
const mostStock = 100_000_000
/** Characters of a reason in Chinese; English twice as many. */
export const longestSupplyReason = 60

type Written = Omit<SupplyRule, 'productId'> & {
  stock: number | null
  reason: string
  reasonEn: string | null
}

/** Why a rule is not kept so: cells that do not fit its method, a number that nobody can give, grades that are none. */
export function whyNotSupplyRule(rule: Written): InvalidInput | null {
  return together(
    whyNotCells(rule),
    whyNotGrades(rule),
    whyNotStock(rule.stock),
    whyTooLong('reason', rule.reason, longestSupplyReason),
    whyTooLong('reasonEn', rule.reasonEn ?? '', longestSupplyReason * 2),
  )
}

function whyNotCells({ method, quantities }: Written): InvalidInput | null {
  const fits =
    quantities.length === supplyBandsOf(method).length * highestGrade &&
    quantities.every(
      (cell) => Number.isInteger(cell) && (cell === unlimited || (cell >= 0 && cell <= mostUnits)),
    )
  if (fits) return null
  return new InvalidInput('quantities', {
    'zh-CN': `每格请填 0 到 ${mostUnits} 的整数，或者“不限”。`,
    en: `Each cell takes a whole number from 0 to ${mostUnits}, or “no limit”.`,
  })
}

function whyNotGrades({ gradeFrom, gradeTo }: Written): InvalidInput | null {
  const isGrade = (grade: number | null) =>
    grade === null || (Number.isInteger(grade) && grade >= 1 && grade <= highestGrade)
  if (isGrade(gradeFrom) && isGrade(gradeTo) && (gradeFrom ?? 1) <= (gradeTo ?? highestGrade)) return null
  return new InvalidInput('gradeFrom', {
    'zh-CN': `档位从 1 到 ${highestGrade}，低的写在前面。`,
    en: `Grades go from 1 to ${highestGrade}; the lower one comes first.`,
  })
}

function whyNotStock(stock: number | null): InvalidInput | null {
  if (stock === null || (Number.isInteger(stock) && stock >= 0 && stock <= mostStock)) return null
  return new InvalidInput('stock', {
    'zh-CN': '库存请填 0 或以上的整数。',
    en: 'Please enter the stock as a whole number, 0 or more.',
  })
}

function whyTooLong(field: string, text: string, longest: number): InvalidInput | null {
  if (lengthOfWords(text) <= longest) return null
  return new InvalidInput(field, {
    'zh-CN': `最多 ${longest} 个字，请写短一点。`,
    en: `At most ${longest} characters; please shorten it.`,
  })
}

type Publishing = {
  /** Monday of the week, as a date column. */
  week: Date
  /** From 1; above it is a correction. */
  number: number
  hasDraft: boolean
  ruleCount: number
  /** Some later week is published. */
  laterPublished: boolean
  /** Latest minute of ordering on the order day, since midnight. */
  orderUntil: number
  /** Why it is corrected. */
  reason: string
}

/** Why a policy is not published now; null: it may be. */
export function whyNotPublishSupply(policy: Publishing, now: Date, timeZone: string): Refusal | null {
  if (!policy.hasDraft) return new NoSupplyDraft()
  const today: LocalDay = localDayOf(now, timeZone)
  if (lastDayOfWeek(dayOfDateColumn(policy.week)) < today) return new SupplyWeekOver()
  if (policy.number === 1 && policy.laterPublished) return new LaterWeekPublished()
  return together(
    policy.ruleCount > 0
      ? null
      : new InvalidInput('rules', {
          'zh-CN': '还没有一个品规，先加上再发布。',
          en: 'There isn’t a product yet; please add one before publishing.',
        }),
    Number.isInteger(policy.orderUntil) && policy.orderUntil >= 0 && policy.orderUntil < 24 * 60
      ? null
      : new InvalidInput('orderUntil', {
          'zh-CN': '最晚几点订货，请选一个钟点。',
          en: 'Please choose a time of day by which shops order.',
        }),
    policy.number > 1 && isBlank(policy.reason)
      ? new InvalidInput('reason', {
          'zh-CN': '更正要说明原因，店主会看到。',
          en: 'A correction needs its reason; shops read it.',
        })
      : null,
    whyTooLong('reason', policy.reason, longestSupplyReason),
  )
}
