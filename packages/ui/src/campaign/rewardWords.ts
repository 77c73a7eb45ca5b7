import type { RewardTerms } from '@kewo/domain'
import { formatMoney } from '../money/formatMoney.ts'
import { m } from '../paraglide/messages.js'

type Paid = Pick<RewardTerms, 'rewardCents' | 'rewardRule' | 'mostUnits'> & { proofCents: readonly number[] }

/** What terms pay, in one line; empty where they pay nothing. */
export function rewardWords({ rewardCents, rewardRule, proofCents, mostUnits }: Paid): string {
  const joining = rewardCents === null ? null : m.campaignSheet_payJoining({ sum: money(rewardCents) })
  const [sum = 0] = proofCents
  const ways = {
    FIXED: () => m.campaignSheet_payFixed({ sum: money(sum) }),
    PER_UNIT: () => m.campaignSheet_payUnit({ sum: money(sum), most: mostUnits ?? 1 }),
    MONTHLY: () => m.campaignSheet_payMonths({ sums: proofCents.map(money).join(m.campaignSheet_payList()) }),
  }
  const photos = rewardRule && proofCents.length > 0 ? ways[rewardRule]() : null
  return [joining, photos].filter((part) => part !== null).join(m.campaignSheet_payAnd())
}

const money = (cents: number) => formatMoney(cents, { short: true })
