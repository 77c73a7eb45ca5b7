import { useAct } from '@kewo/web/act'
import type { OneByOne } from '../list/manyActs.ts'
import { m } from '../paraglide/messages.js'
import { useMay } from '../viewer/useMay.ts'
import { RemindMutation } from './RemindAll.tsx'

/** Reminds the shops that are chosen; for those who write guidance. */
export function useRemindMany(guidanceId: string): OneByOne<{ id: string }> | undefined {
  const writes = useMay()('writeGuidance')
  const { attempt } = useAct(RemindMutation)
  if (!writes) return undefined
  return {
    key: 'remind',
    label: m.guidance_remindConfirm(),
    question: (count) => ({
      title: m.guidance_remindTitle({ count }),
      consequence: m.guidance_remindConsequence(),
    }),
    act: async ({ id }) => (await attempt({ id: guidanceId, retailerId: id })).met[0]?.message ?? null,
    done: (count) => m.guidance_reminded({ count }),
  }
}
