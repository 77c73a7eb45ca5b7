import { builder } from '../builder/builder.ts'

/** A photo that stands somewhere already, as its viewer may know it. */
export type KnownUse = {
  usedAt: Date
  retailerName: string | null
  fileId: string | null
}

export const PhotoUse = builder.objectRef<KnownUse>('PhotoUse').implement({
  description: 'Where the same picture stands already.',
  fields: (t) => ({
    usedAt: t.expose('usedAt', {
      type: 'DateTime',
      description: 'When the record with it was submitted, or it was sent as a proof.',
    }),
    retailerName: t.exposeString('retailerName', {
      nullable: true,
      description: 'About which shop; null for a shop that is none of the viewer’s.',
    }),
    url: t.string({
      nullable: true,
      description: 'Its address, MEDIUM; null where the shop is. It asks for permission again.',
      resolve: ({ fileId }) => fileId && `/api/files/${fileId}/medium`,
    }),
  }),
})
