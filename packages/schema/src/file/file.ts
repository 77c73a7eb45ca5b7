import { builder } from '../builder/builder.ts'
import type { PictureSize } from '@kewo/db/picture'

const PictureSizeType = builder.enumType('PictureSize', {
  description: 'Longest edge: LARGE 1600, MEDIUM 800, SMALL 320 pixels.',
  values: {
    LARGE: { value: 'large' },
    MEDIUM: { value: 'medium' },
    SMALL: { value: 'small' },
  } as const satisfies Record<string, { value: PictureSize }>,
})

// No node of its own: it is reached only through rows that the viewer sees, and its address asks for permission again.
builder.prismaObject('File', {
  description:
    'A stored picture. Upload with POST /api/files (multipart, field "file"), which answers with its id.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Plain id, as an upload answers it and inputs take it.' }),
    url: t.string({
      description: 'Address on this server; needs the same session as the row that the picture hangs on.',
      args: { size: t.arg({ type: PictureSizeType, defaultValue: 'medium' }) },
      select: { id: true },
      resolve: ({ id }, { size }) => `/api/files/${id}/${size ?? 'medium'}`,
    }),
    width: t.exposeInt('width', { description: 'Pixels of the largest size.' }),
    height: t.exposeInt('height', { description: 'Pixels of the largest size.' }),
  }),
})
