import type { Demo } from './demo.ts'
import type { DemoBrand, DemoProduct } from './brands.ts'
import { brandPicture, campaignPicture, packPicture } from './drawings/catalogue.ts'
import { guidancePicture } from './drawings/guidancePictures.ts'
import { photo } from './drawings/photos.ts'
import { signature } from './drawings/signature.ts'
import type { DrawingBoard } from './pictures.ts'
import type { RequestPhoto } from './helpRequests.ts'
import type { DemoPeople, DemoStaff } from './staff.ts'
import type { CampaignPlan } from './texts/campaignPlan.ts'
import { firstTerritory } from './texts/knownShops.ts'
import type { CompletedVisit } from './visits.ts'

/** Records of so many days back have photos, in the territory that people look at first more than elsewhere. */
const photoDays = 20

/** Every picture of the demo, by what it is for. */
export function albumOf(demo: Demo, board: DrawingBoard, people: DemoPeople) {
  const admin = people.admins[0]!.user.id
  const random = demo.random('album')
  const guidancePictures = new Map<string, string>()
  const signatures = new Map<string, string>()
  const longAgo = demo.at(-400, '10:00')

  return {
    drawn: board.drawn,
    brand: ({ key, createdAt }: DemoBrand) =>
      board.draw({ svg: brandPicture(key), at: createdAt, userId: admin }),
    product: ({ brand, index, createdAt }: DemoProduct) =>
      board.draw({ svg: packPicture(brand.key, index), at: createdAt, userId: admin }),
    campaign(plan: CampaignPlan, kind: 'image' | 'reference') {
      const at = demo.at(Math.min(-2, (plan.published ?? -1) - 3), '15:00')
      const svg =
        kind === 'image'
          ? campaignPicture(plan.brand, plan.title)
          : guidancePicture(`reference ${plan.brand}`)
      return board.draw({ svg, at, userId: admin })
    },
    /** Drawn once, also where several steps show it. */
    guidance(name: string) {
      const known = guidancePictures.get(name)
      if (known) return known
      const drawn = board.draw({ svg: guidancePicture(name), at: demo.at(-155, '9:00'), userId: admin })
      guidancePictures.set(name, drawn)
      return drawn
    },
    signature(staff: DemoStaff) {
      const known = signatures.get(staff.id)
      if (known) return known
      const drawn = board.draw({
        svg: signature(demo.random('signature', staff.name)),
        at: longAgo,
        userId: staff.user.id,
      })
      signatures.set(staff.id, drawn)
      return drawn
    },
    /** A photo of a display, as shops take them; what is asked for in the fridge shows the fridge. */
    proof(plan: CampaignPlan, which: string | number, upload: { at: Date; userId: string }) {
      const key = plan.brand === 'jiangwu' || plan.brand === 'banshan' ? 'fridge' : 'shelf'
      return board.draw({ svg: photo(key, demo.random('proof', plan.title, which)), ...upload })
    },
    visitPhotos(visit: CompletedVisit, traceId: string): string[] {
      const { territory, user } = visit.shop
      const often = user.username === 'shop' ? 1 : territory.name === firstTerritory ? 0.07 : 0.002
      if (visit.day < demo.day(-photoDays) || !random.chance(often)) return []
      const count = user.username === 'shop' ? 2 : 1
      return Array.from({ length: count }, (_, index) =>
        board.draw({
          svg: photo(
            index === 0 ? random.pick(['shelf', 'counter', 'fridge', 'emptySlot'] as const) : 'priceTag',
            demo.random('photo', visit.id, index),
          ),
          ...{ at: visit.completedAt, userId: visit.staff.user.id, traceId },
        }),
      )
    },
    requestPhoto({ messageId, key, at, userId }: RequestPhoto): string {
      return board.draw({
        svg: photo(key, demo.random('photo', messageId)),
        at,
        userId,
        helpRequestMessageId: messageId,
      })
    },
  }
}

export type Album = ReturnType<typeof albumOf>
