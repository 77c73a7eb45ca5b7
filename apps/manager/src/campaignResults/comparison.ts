import { graphql, type ResultOf } from '@kewo/schema/client'

export const Comparison_comparison = graphql(`
  fragment Comparison_comparison on CampaignComparison @_unmask {
    marketType
    told {
      count
      mean
      meanBefore
    }
    control {
      count
      mean
    }
    effect {
      told
      control
      difference
      low
      high
    }
  }
`)

export type Comparison = ResultOf<typeof Comparison_comparison>
export type Effect = NonNullable<Comparison['effect']>

/** What an interval says: more, less, or that it cannot be told from nothing. */
export type Verdict = 'MORE' | 'LESS' | 'UNSEEN'

export const verdictOf = ({ low, high }: Effect): Verdict => (low > 0 ? 'MORE' : high < 0 ? 'LESS' : 'UNSEEN')

/** Where the parts of a picture of an interval stand, in percent of its width: it always shows the line of no difference. */
export function placesOf({ low, high, difference }: Effect) {
  const from = Math.min(low, 0)
  const to = Math.max(high, 0)
  const margin = (to - from || 1) * 0.08
  const place = (value: number) => ((value - from + margin) / (to - from + 2 * margin || 1)) * 100
  return { zero: place(0), low: place(low), high: place(high), middle: place(difference) }
}
