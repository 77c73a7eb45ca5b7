import { useAct } from '@kewo/web/act'
import type { OneByOne } from '../list/manyActs.ts'
import { m } from '../paraglide/messages.js'
import { RestoreProductMutation, RetireProductMutation } from './RetireProduct.tsx'

/** Takes several products off the lists; one in a campaign that runs stays, with the reason. */
export function useRetireMany(): OneByOne<{ id: string }> {
  const { attempt } = useAct(RetireProductMutation)
  return {
    key: 'retire',
    label: m.products_retire(),
    danger: true,
    question: ({ length: count }) => ({
      title: m.products_retireMany({ count }),
      consequence: m.products_retireWords(),
    }),
    act: async ({ id }) => (await attempt({ id })).met[0]?.message ?? null,
    done: (count) => m.products_retiredMany({ count }),
  }
}

export function useRestoreMany(): OneByOne<{ id: string }> {
  const { attempt } = useAct(RestoreProductMutation)
  return {
    key: 'restore',
    label: m.brands_restore(),
    question: ({ length: count }) => ({
      title: m.products_restoreMany({ count }),
      consequence: m.products_restoreWords(),
    }),
    act: async ({ id }) => (await attempt({ id })).met[0]?.message ?? null,
    done: (count) => m.products_restoredMany({ count }),
  }
}
