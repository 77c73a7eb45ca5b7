import { mostDifferingBits, photoAlreadyUsed } from '@kewo/domain'
import type { Db } from '@kewo/db'
import { builder } from '../builder/builder.ts'
import { found } from '../builder/errors.ts'
import { looseUploads } from '../file/access.ts'
import { seesRetailer } from '../retailer/access.ts'

type Used = {
  submittedAt: Date
  retailerId: string
  regionId: string
  territoryId: string | null
  name: string
}

const PhotoUse = builder.objectRef<{ usedAt: Date; retailerName: string | null }>('PhotoUse').implement({
  description: 'Where the same picture stands already.',
  fields: (t) => ({
    usedAt: t.expose('usedAt', { type: 'DateTime', description: 'When the record with it was submitted.' }),
    retailerName: t.exposeString('retailerName', {
      nullable: true,
      description: 'About which shop; null for a shop that is none of the viewer’s.',
    }),
  }),
})

builder.queryField('photoUsedBefore', (t) =>
  t.withAuth({ staff: true }).field({
    type: PhotoUse,
    nullable: true,
    description:
      'Whether an own upload shows the same as a photo of an earlier record. Told to its author, before submitting; it blocks nothing.',
    args: {
      fileId: t.arg({ type: 'UUID', required: true, description: 'Plain id, as the upload answered it.' }),
    },
    resolve: async (_root, { fileId }, { db, viewer }) => {
      const { perceptualHash } = found(
        await db.file.findFirst({ where: { id: fileId, AND: looseUploads(viewer) } }),
      )
      const used = photoAlreadyUsed(perceptualHash, await near(db, perceptualHash))
      if (!used) return null
      const seen = seesRetailer(viewer, { ...used, id: used.retailerId })
      return { usedAt: used.submittedAt, retailerName: seen ? used.name : null }
    },
  }),
)

/** Photos of records within reach, the nearest first: the database counts the bits, the domain decides. */
function near(db: Db, hash: string): Promise<(Used & { perceptualHash: string })[]> {
  return db.$queryRaw`
    SELECT f."perceptualHash", t."submittedAt", r.id AS "retailerId", r."regionId", r."territoryId", r.name
    FROM "File" f JOIN "Trace" t ON t.id = f."traceId" JOIN "Retailer" r ON r.id = t."retailerId"
    WHERE bit_count(('x' || f."perceptualHash")::bit(64) # ('x' || ${hash})::bit(64)) <= ${mostDifferingBits}
    ORDER BY bit_count(('x' || f."perceptualHash")::bit(64) # ('x' || ${hash})::bit(64)), t."submittedAt" DESC
    LIMIT 5`
}
