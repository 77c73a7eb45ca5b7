import { bookedFrom, whyNotHandInVisit } from '@kewo/domain'
import type { DbTransaction } from '@kewo/db'
import type { SignedIn } from '../builder/context.ts'
import { found } from '../builder/errors.ts'
import { notify } from '../notification/notify.ts'
import { titleWords } from '../notification/titleWords.ts'
import type { StaffViewer } from '../viewer/viewer.ts'
import { handingOf, handingScope } from './handing.ts'
import type { MaterialDraft } from './materialInput.ts'

type Ending = { id: string; retailerId: string; retailer: { name: string }; completedAt: Date }

/**
 * Books what was handed over in a visit that ends. It was handed over, and the visit may arrive hours later: so it is never refused for
 * want of stock. What lies there is booked, and who handed it over is told where that is less.
 */
export async function handInVisit(
  context: Omit<SignedIn<StaffViewer>, 'db'> & { db: DbTransaction },
  { id: visitId, retailerId, retailer, completedAt }: Ending,
  materials: readonly MaterialDraft[],
): Promise<void> {
  const refusal = whyNotHandInVisit(materials)
  if (refusal) throw refusal
  if (materials.length === 0) return
  const { db, viewer } = context
  const rows = await db.participation.findMany({
    where: { retailerId, id: { in: materials.map(({ participationId }) => participationId) } },
    // Campaigns are locked in one order by everybody.
    orderBy: { campaignId: 'asc' },
    select: handingScope,
  })
  for (const { participationId } of materials) found(rows.find(({ id }) => id === participationId) ?? null)
  for (const row of rows) {
    const asked = materials.find(({ participationId }) => participationId === row.id)!.count
    const parts = bookedFrom(await handingOf(db, row), asked)
    const booked = parts.reduce((sum, { count }) => sum + count, 0)
    await db.materialEntry.createMany({
      data: parts.map(({ regionId, count }) => ({
        ...{ campaignId: row.campaignId, regionId, participationId: row.id, count: -count },
        ...{ visitId, byId: viewer.staffId, at: completedAt },
      })),
    })
    if (booked === asked) continue
    // Who did it is told as well: the visit may have gone by itself, hours later.
    await notify({ ...context, viewer: null }, [viewer.userId], 'CAMPAIGN_MATERIAL_SHORT', {
      params: { title: titleWords(row.campaign), name: retailer.name, asked, booked },
      subjectId: row.campaignId,
    })
  }
}
