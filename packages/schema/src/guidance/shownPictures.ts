import { areaOf, canonicalJson, isHiding, markEdge } from '@kewo/domain'
import type { Db, DbTransaction, File, GuidancePicture } from '@kewo/db'
import type { PictureArea, PictureStore } from '@kewo/db/picture'
import { marksOf } from './block.ts'

type Context = { db: Db; pictures: PictureStore; now: Date }

/**
 * Makes what shops will get of each picture of a draft: the same, or a copy in which what a blur hides is gone. Before the draft
 * is published and not with it, for it takes seconds; saved anew meanwhile, the draft is no longer what was seen and is not published.
 */
export async function prepareShown(context: Context, guidanceId: string): Promise<void> {
  const waiting = await context.db.guidancePicture.findMany({
    where: { shownId: null, block: { version: { guidanceId, publishedAt: null } } },
    include: { image: true },
  })
  for (const picture of waiting) {
    const areas = hiddenAreas(picture.marks)
    if (areas.length === 0) await show(context.db, picture.id, picture.imageId)
    else {
      const known = await hiddenBefore(context.db, guidanceId, picture.imageId, areas)
      await (known ? show(context.db, picture.id, known) : showBlurred(context, picture, areas))
    }
  }
}

/**
 * What is hidden from now on is hidden in earlier versions as well, where the same picture stood as it was: a shop that looks at
 * what has changed does not receive it either. Whoever else has made a copy of the guidance before keeps the picture as shops now get
 * it, and no more the original. Throws where a picture of these is not prepared.
 */
export async function hideInEarlier(
  db: DbTransaction,
  { id: guidanceId, authorId }: { id: string; authorId: string },
  published: readonly Pick<GuidancePicture, 'imageId' | 'shownId'>[],
): Promise<void> {
  for (const { imageId, shownId } of published) {
    if (!shownId) throw new Error('A picture was to be published before it was prepared')
    if (shownId === imageId) continue
    await db.guidancePicture.updateMany({
      where: { imageId, shownId: imageId, block: { version: { guidanceId } } },
      data: { shownId },
    })
    const ofOthers = { block: { version: { guidance: { authorId: { not: authorId } } } } }
    await db.guidancePicture.updateMany({
      where: { imageId, shownId: imageId, ...ofOthers },
      data: { shownId },
    })
    await db.guidancePicture.updateMany({ where: { imageId, ...ofOthers }, data: { imageId: shownId } })
  }
}

const hiddenAreas = (marks: unknown): PictureArea[] =>
  marksOf(marks)
    .filter(isHiding)
    .map((mark) => {
      const { left, top, width, height } = areaOf(mark)
      const share = (places: number) => places / markEdge
      return { left: share(left), top: share(top), width: share(width), height: share(height) }
    })

/** The copy of an earlier version in which the same is hidden. */
async function hiddenBefore(
  db: Db,
  guidanceId: string,
  imageId: string,
  areas: PictureArea[],
): Promise<string | null> {
  const others = await db.guidancePicture.findMany({
    where: { imageId, shownId: { notIn: [imageId] }, block: { version: { guidanceId } } },
    select: { shownId: true, marks: true },
  })
  const same = others.find(({ marks }) => canonicalJson(hiddenAreas(marks)) === canonicalJson(areas))
  return same?.shownId ?? null
}

const show = async (db: DbTransaction, id: string, shownId: string): Promise<boolean> =>
  (await db.guidancePicture.updateMany({ where: { id, shownId: null }, data: { shownId } })).count > 0

async function showBlurred(
  { db, pictures, now }: Context,
  { id, image }: { id: string; image: File },
  areas: readonly PictureArea[],
): Promise<void> {
  const stored = await pictures.blurred(image.storageKey, areas)
  const isShown = await db.$transaction(async (transaction) => {
    const file = await transaction.file.create({
      data: { ...stored, uploadedById: image.uploadedById, createdAt: now },
    })
    if (await show(transaction, id, file.id)) return true
    await transaction.file.delete({ where: { id: file.id } })
    return false
  })
  if (!isShown) await pictures.remove(stored.storageKey)
}
