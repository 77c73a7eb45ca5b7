import { quantityChange } from './policyLine.ts'
import { unlimited } from './supplyRule.ts'

type AskedLine = { productId: string; quantity: number; lastWeek: number | null }

/** 看懂了吗: how much of one product the shop may order this week, with the answers to choose from. */
export type SupplyQuestion = {
  productId: string
  /** Quantities in rising order, `unlimited` last; one of them is the shop's. */
  options: readonly number[]
  right: number
}

/**
 * The one question that shows that a shop has understood its lines: how much of the product that changed most, else of
 * the first. Beside the right quantity stands last week's, where it differs, and one that is made up. Always the same for
 * the same lines, so that the server can judge an answer that was given without a signal. Null without a line.
 */
export function supplyQuestionOf(lines: readonly AskedLine[]): SupplyQuestion | null {
  const asked = lines.toSorted((one, other) => weightOf(other) - weightOf(one))[0]
  if (!asked) return null
  const { productId, quantity, lastWeek } = asked
  const madeUp = quantity === unlimited ? [10, 20] : [quantity + 2, quantity + 4]
  const others = [...(lastWeek === null ? [] : [lastWeek]), ...madeUp].filter((option) => option !== quantity)
  const options = [...new Set([quantity, ...others])].slice(0, 3)
  return { productId, options: options.toSorted((one, other) => rank(one) - rank(other)), right: quantity }
}

function weightOf({ quantity, lastWeek }: AskedLine): number {
  if (lastWeek === null) return 0
  if (quantityChange(quantity, lastWeek) === 'SAME') return 0
  return quantity === unlimited || lastWeek === unlimited ? mostWeight : Math.abs(quantity - lastWeek)
}

const mostWeight = 100_000
const rank = (quantity: number) => (quantity === unlimited ? Infinity : quantity)
