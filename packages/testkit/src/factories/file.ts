import type { Db, File, Prisma } from '@kewo/db'
import { next } from './next.ts'

/** The row of a stored picture; no bytes lie behind it. */
export function makeFile(db: Db, over: Partial<Prisma.FileUncheckedCreateInput> = {}): Promise<File> {
  const number = next()
  return db.file.create({
    data: {
      storageKey: `test/${number}`,
      mimeType: 'image/webp',
      byteSize: 1_024,
      width: 800,
      height: 600,
      perceptualHash: number.toString(16).padStart(16, '0'),
      ...over,
    },
  })
}
