import { builder } from '../builder/builder.ts'
import { found } from '../builder/errors.ts'
import { looseUploads } from '../file/access.ts'
import { photoLike } from '../file/photosLike.ts'
import { PhotoUse } from '../file/photoUse.ts'
import { seesRetailer } from '../retailer/access.ts'

builder.queryField('photoUsedBefore', (t) =>
  t.withAuth({ staff: true }).field({
    type: PhotoUse,
    nullable: true,
    description:
      'Whether an own upload shows the same as a photo of an earlier record or proof. Told to its author, before submitting; it blocks nothing.',
    args: {
      fileId: t.arg({ type: 'UUID', required: true, description: 'Plain id, as the upload answered it.' }),
    },
    resolve: async (_root, { fileId }, { db, viewer }) => {
      const { perceptualHash } = found(
        await db.file.findFirst({ where: { id: fileId, AND: looseUploads(viewer) } }),
      )
      const used = await photoLike(db, perceptualHash)
      if (!used) return null
      const seen = seesRetailer(viewer, { ...used, id: used.retailerId })
      return {
        usedAt: used.usedAt,
        retailerName: seen ? used.name : null,
        fileId: seen ? used.fileId : null,
      }
    },
  }),
)
