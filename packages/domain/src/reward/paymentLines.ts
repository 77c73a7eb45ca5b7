import type { Words } from '../refusal.ts'

/** A line of a payment file that came back: where it stands, which reward it names, and what was paid, integer cents. */
export type PaymentLine = { row: number; number: number | null; cents: number | null }

/** A line that was given out. */
export type GivenLine = { number: number; cents: number; paid: boolean }

export type LineFault = { row: number; words: Words }

/**
 * What is wrong with a payment file that came back, line by line; empty when all of it may be taken. One fault refuses the whole file, so
 * that nothing is half done. A line that is not there is not paid yet; one that was confirmed before is wrong to come again.
 */
export function paymentFaults(lines: readonly PaymentLine[], given: readonly GivenLine[]): LineFault[] {
  const byNumber = new Map(given.map((line) => [line.number, line]))
  const seen = new Map<number, number>()
  return lines.flatMap(({ row, number, cents }) => {
    const fault = faultOf({ row, number, cents }, number === null ? undefined : byNumber.get(number), seen)
    if (number !== null && !seen.has(number)) seen.set(number, row)
    return fault ? [{ row, words: fault }] : []
  })
}

function faultOf(
  { row, number, cents }: PaymentLine,
  given: GivenLine | undefined,
  seen: ReadonlyMap<number, number>,
): Words | null {
  if (number === null || cents === null || !Number.isInteger(cents))
    return {
      'zh-CN': `第 ${row} 行读不出编号或金额。`,
      en: `Row ${row}: the number or the sum can’t be read.`,
    }
  const before = seen.get(number)
  if (before !== undefined)
    return {
      'zh-CN': `第 ${row} 行：编号 ${number} 在第 ${before} 行已经有了。`,
      en: `Row ${row}: number ${number} stands in row ${before} already.`,
    }
  if (!given)
    return {
      'zh-CN': `第 ${row} 行：编号 ${number} 不在这份付款文件里。`,
      en: `Row ${row}: number ${number} is not in this payment file.`,
    }
  if (given.paid)
    return {
      'zh-CN': `第 ${row} 行：编号 ${number} 之前已经确认付过。`,
      en: `Row ${row}: number ${number} was confirmed as paid before.`,
    }
  if (given.cents === cents) return null
  const [was, is] = [inYuan(given.cents), inYuan(cents)]
  return {
    'zh-CN': `第 ${row} 行：编号 ${number} 的金额是 ${is} 元，给出去的是 ${was} 元。`,
    en: `Row ${row}: number ${number} says ¥${is}, but ¥${was} was given out.`,
  }
}

const inYuan = (cents: number) => (cents / 100).toFixed(2)
