import { type Format, type MarketType, type NoSupplyReason, unitWord } from '@kewo/domain'
import { formatLabel, marketTypeLabel, textIn } from '@kewo/ui/labels'
import { m } from '../paraglide/messages.js'

/** 6 条, or 不限. */
export const amountWords = ({ units }: { units: number | null }, unit: string): string =>
  units === null ? m.supplyPolicy_unlimited() : m.supplyPolicy_units({ units, unit: unitWord(unit, units) })

type Why = {
  grade: number | null
  marketType: MarketType | null
  format: Format | null
  doubled: boolean
  none: NoSupplyReason | null
  reason: string
  reasonEn: string | null
  amount: { units: number | null }
}

/** Why it is so much, in one sentence: by what it was decided, and what the company says of it. */
export function whyWords(line: Why, unit: string): string {
  const said = textIn(line.reason, line.reasonEn)
  const decided = line.none ? noneWords(line, line.none) : someWords(line, unit)
  return said ? m.supplyPolicy_whyAndReason({ why: decided, reason: said }) : decided
}

function someWords({ grade, marketType, format, doubled, amount: { units } }: Why, unit: string): string {
  const by = whoWords({ grade, marketType, format })
  if (units === null) return m.supplyPolicy_whyUnlimited({ by })
  return doubled
    ? m.supplyPolicy_whyDoubled({ by, units: units / 2, unit: unitWord(unit, units / 2) })
    : m.supplyPolicy_why({ by, units, unit: unitWord(unit, units) })
}

const noneReasons: Record<Exclude<NoSupplyReason, 'NONE_FOR_GRADE'>, () => string> = {
  UNGRADED: m.supplyPolicy_noneUngraded,
  OUT_OF_AREA: m.supplyPolicy_noneOutOfArea,
  OUT_OF_RANGE: m.supplyPolicy_noneOutOfRange,
}

const noneWords = (line: Why, none: NoSupplyReason): string =>
  none === 'NONE_FOR_GRADE' ? m.supplyPolicy_noneForGrade({ by: whoWords(line) }) : noneReasons[none]()

/** 14 档、农网: whom the same is given to. */
function whoWords({ grade, marketType, format }: Pick<Why, 'grade' | 'marketType' | 'format'>): string {
  const band = marketType ? marketTypeLabel(marketType) : format && formatLabel(format)
  const graded = m.home_grade({ grade: grade ?? 0 })
  return band ? m.supplyPolicy_gradeAndBand({ grade: graded, band }) : graded
}
