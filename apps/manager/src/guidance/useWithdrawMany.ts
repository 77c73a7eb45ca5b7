import { useAct } from '@kewo/web/act'
import type { OneByOne } from '../list/manyActs.ts'
import { m } from '../paraglide/messages.js'
import { WithdrawMutation } from './WithdrawGuidance.tsx'

/** Takes several pieces of guidance back. */
export function useWithdrawMany(): OneByOne<{ id: string }> {
  const { attempt } = useAct(WithdrawMutation)
  return {
    key: 'withdraw',
    label: m.guidance_withdraw(),
    danger: true,
    question: ({ length: count }) => ({
      title: m.guidance_withdrawMany({ count }),
      consequence: m.guidance_withdrawConsequence(),
    }),
    act: async ({ id }) => (await attempt({ id })).met[0]?.message ?? null,
    done: (count) => m.guidance_withdrawnMany({ count }),
  }
}
