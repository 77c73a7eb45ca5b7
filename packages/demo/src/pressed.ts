import type { Prisma } from '@kewo/db'
import type { Demo } from './demo.ts'

type Answer = { campaignId: string; retailerId: string; status?: string }

/** In the demo's territory seven shops were pressed to join the same campaign: enough to be told of. */
const pressedShops = 7

/** 被压货: who joined what most shops of a territory joined, and said afterwards how that came about. */
export function pressedOf(
  demo: Demo,
  answers: readonly Answer[],
  shops: readonly { id: string }[],
): Prisma.PressedCreateManyInput[] {
  const here = new Set(shops.map(({ id }) => id))
  const joined = answers.filter(({ retailerId, status }) => status === 'JOINED' && here.has(retailerId))
  const counts = new Map<string, number>()
  for (const { campaignId } of joined) counts.set(campaignId, (counts.get(campaignId) ?? 0) + 1)
  const [most] = [...counts].toSorted(([, one], [, other]) => other - one)
  return joined
    .filter(({ campaignId }) => campaignId === most?.[0])
    .slice(0, pressedShops)
    .map(({ campaignId, retailerId }, index) => ({
      ...{ retailerId, about: 'CAMPAIGN' as const, aboutId: campaignId },
      saidAt: demo.at(-9 + index, '20:15'),
    }))
}
