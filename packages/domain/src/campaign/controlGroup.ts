import type { Sha256 } from '../hashChain/hashChain.ts'
import { InvalidInput } from '../refusal.ts'
import type { MarketType } from '../retailer/marketType.ts'

/** The largest share of an audience that may be left out to compare with, percent. */
export const mostControlPercent = 50

/** What a draw needs to know of a shop. */
type DrawnFrom = { id: string; marketType: MarketType }

/**
 * The control group (对照组) of an audience: the ids of the shops that are told nothing. Business rule: `percent` of the shops, to the nearest
 * whole one, drawn at random by a seed that is kept, so that everybody can draw it again and get the same; of the shops of each market
 * type the same share, to within one.
 *
 * Each shop has its lot, the hash of seed and id; in the order of market types and lots every n-th shop is drawn. So nobody's lot depends
 * on how the shops were listed.
 */
export function controlGroup(
  shops: readonly DrawnFrom[],
  { seed, percent }: { seed: string; percent: number },
  sha256: Sha256,
): Set<string> {
  const inOrder = shops
    .map(({ id, marketType }) => ({ id, place: `${marketType} ${sha256(`${seed} ${id}`)}` }))
    .toSorted((one, other) => (one.place < other.place ? -1 : 1))
  return new Set(
    inOrder
      .filter((_shop, index) => drawnUpTo(index + 1, percent) > drawnUpTo(index, percent))
      .map(({ id }) => id),
  )
}

/** Of so many shops, how many are drawn. */
export function drawnUpTo(count: number, percent: number): number {
  return Math.floor((count * percent) / 100 + 0.5)
}

/** Why this share cannot be left out, or null; `audienceSize` null while it is not known. */
export function whyNotControlPercent(percent: number, audienceSize: number | null): InvalidInput | null {
  if (!Number.isInteger(percent) || percent < 0 || percent > mostControlPercent)
    return new InvalidInput('controlPercent', {
      'zh-CN': `对照组请填 0 到 ${mostControlPercent} 之间的整数；不设就填 0。`,
      en: `Please enter a whole number from 0 to ${mostControlPercent} for the control group; 0 for none.`,
    })
  if (percent === 0 || !audienceSize || drawnUpTo(audienceSize, percent) > 0) return null
  return new InvalidInput('controlPercent', {
    'zh-CN': '受众太小，按这个比例一家对照店也抽不出来。请加大比例，或填 0 不设对照组。',
    en: 'The audience is so small that not one shop would be drawn. Please enter a larger share, or 0 for no control group.',
  })
}

/** Why a published campaign cannot be changed so, or null: who is told nothing was drawn as it was published, once. */
export function whyNotDrawnAgain(
  before: { controlSeed: string | null; controlPercent: number },
  after: { controlPercent: number; sameAudience: boolean },
): InvalidInput | null {
  if (before.controlPercent !== after.controlPercent)
    return new InvalidInput('controlPercent', {
      'zh-CN': '对照组在发布时就定了，比例不能再改。要改，请取消后复制一份再发布。',
      en: 'The control group was settled when this was published, so its share stays. To change it, cancel this, duplicate it and publish the copy.',
    })
  if (before.controlSeed === null || after.sameAudience) return null
  return new InvalidInput('audience', {
    'zh-CN': '对照组已经从这批店里抽好，受众不能再改。要换受众，请取消后复制一份再发布。',
    en: 'The control group was drawn from these shops, so the audience stays. To change it, cancel this, duplicate it and publish the copy.',
  })
}
