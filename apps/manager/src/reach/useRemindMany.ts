import { useAct } from '@kewo/web/act'
import type { OneByOne } from '../list/manyActs.ts'
import { m } from '../paraglide/messages.js'
import { useMay } from '../viewer/useMay.ts'
import { RemindMutation } from './Remind.tsx'

/** Reminds the shops that are chosen. */
export function useRemindMany<Row extends { retailer: { id: string } }>(
  of: string,
): OneByOne<Row> | undefined {
  const may = useMay()('remindShops')
  const { attempt } = useAct(RemindMutation)
  if (!may) return undefined
  return {
    key: 'remind',
    label: m.reach_remindConfirm(),
    question: ({ length: count }) => ({
      title: m.reach_remindTitle({ count }),
      consequence: m.reach_remindConsequence(),
    }),
    act: async ({ retailer }) => (await attempt({ of, retailerId: retailer.id })).met[0]?.message ?? null,
    done: (count) => m.reach_reminded({ count }),
  }
}
