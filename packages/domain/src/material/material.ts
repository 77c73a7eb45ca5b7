import { InvalidInput, Refusal } from '../refusal.ts'
import type { ParticipationStatus } from '../campaign/participationStatus.ts'

/** Pieces that come to a place at once, at most: what is above is a slip of the pen. */
export const mostMaterial = 100_000
/** Pieces that one shop is handed at once, at most. */
export const mostHandedOut = 100

/** Nothing is to be handed to this shop: it has not joined, or the campaign gives nothing or was called off. */
export class NoMaterialForShop extends Refusal {
  constructor() {
    super({
      'zh-CN': '这家店没有参加，或者这个活动不送物料，不用送。',
      en: 'This shop hasn’t joined, or the campaign gives no material, so there is nothing to hand out.',
    })
  }
}

/** Less lies there than is to be handed out. */
export class MaterialGone extends Refusal {
  constructor(left: number) {
    super(
      left === 0
        ? {
            'zh-CN': '您这一片的物料已经发完了，没有记。请先请管理员补货。',
            en: 'None of this material is left in your area, so nothing was recorded. Please ask an admin for more.',
          }
        : {
            'zh-CN': `您这一片只剩 ${left} 件，没有记。请少发一些，或请管理员补货。`,
            en: `Only ${left} left in your area, so nothing was recorded. Please hand out fewer, or ask an admin for more.`,
          },
    )
  }
}

/** It has been taken back already. */
export class MaterialTakenBack extends Refusal {
  constructor() {
    super({
      'zh-CN': '这几件已经收回了，没有再记。',
      en: 'These have been taken back already, so nothing was recorded.',
    })
  }
}

const isCount = (count: number, most: number) => Number.isInteger(count) && count >= 1 && count <= most

function whyNotCount(count: number, most: number): InvalidInput | null {
  if (isCount(count, most)) return null
  return new InvalidInput('count', {
    'zh-CN': `请填 1 到 ${most} 之间的整数。`,
    en: `Please enter a whole number from 1 to ${most}.`,
  })
}

/** Why so many pieces cannot come to a place. */
export const whyNotStockMaterial = (count: number): InvalidInput | null => whyNotCount(count, mostMaterial)

/** A shop before material. */
export type HandingOut = {
  participation: ParticipationStatus | null
  /** Whether the campaign gives any, and was not called off. */
  gives: boolean
  /** What lies in the regions of the shop, from the nearest up. */
  left: readonly { regionId: string; count: number }[]
}

/** From where it is taken: the nearest region that has enough; null where none has. */
export const takenFrom = ({ left }: HandingOut, count: number): string | null =>
  left.find((place) => place.count >= count)?.regionId ?? null

/** Why so many pieces cannot be handed to a shop. Stock is never below nothing. */
export function whyNotHandOut(handing: HandingOut, count: number): Refusal | null {
  if (handing.participation !== 'JOINED' || !handing.gives) return new NoMaterialForShop()
  const refusal = whyNotCount(count, mostHandedOut)
  if (refusal || takenFrom(handing, count) !== null) return refusal
  return new MaterialGone(Math.max(0, ...handing.left.map((place) => place.count)))
}

/** So many campaigns are handed material for in one visit, at most: a shop is in no more at once. */
export const mostHandedInVisit = 10

/** Why what a visit says of material cannot be taken as it stands. Too little stock is no reason: see `bookedFrom`. */
export function whyNotHandInVisit(
  materials: readonly { participationId: string; count: number }[],
): InvalidInput | null {
  const isTwice = new Set(materials.map(({ participationId }) => participationId)).size < materials.length
  if (materials.length > mostHandedInVisit || isTwice)
    return new InvalidInput('materials', {
      'zh-CN': `每个活动的物料记一次，一次拜访最多记 ${mostHandedInVisit} 个活动。`,
      en: `Please record each campaign’s material once, and at most ${mostHandedInVisit} campaigns in a visit.`,
    })
  for (const { count } of materials) {
    const refusal = whyNotCount(count, mostHandedOut)
    if (refusal) return new InvalidInput('materials', refusal.words)
  }
  return null
}

/**
 * From where what a visit has handed over is taken: the nearest region that has enough, else what lies in one after the other. It was
 * handed over, whatever the books say: so it is less than `count` where less lies there, and nothing where the shop is not in it.
 */
export function bookedFrom(handing: HandingOut, count: number): { regionId: string; count: number }[] {
  if (handing.participation !== 'JOINED' || !handing.gives) return []
  const whole = takenFrom(handing, count)
  if (whole !== null) return [{ regionId: whole, count }]
  let rest = count
  return handing.left.flatMap(({ regionId, count: lies }) => {
    const taken = Math.min(rest, lies)
    rest -= taken
    return taken > 0 ? [{ regionId, count: taken }] : []
  })
}
