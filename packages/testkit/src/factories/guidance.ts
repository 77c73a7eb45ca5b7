import type { Db, Guidance, GuidanceVersion, Prisma, Receipt, SelfCheck } from '@kewo/db'
import type { AudienceColumns } from './audience.ts'
import { daysFromNow } from './clock.ts'
import { next } from './next.ts'
import { makeFile } from './file.ts'
import { makeStaff } from './staff.ts'

/** Published guidance of one version with one step and a question whose right answer is option 1. */
export async function makeGuidance(
  db: Db,
  over: Partial<Prisma.GuidanceUncheckedCreateInput> = {},
  audience: AudienceColumns = {},
): Promise<Guidance & { version: GuidanceVersion }> {
  const authorId = over.authorId ?? (await makeStaff(db, 'MANAGER')).id
  const audienceId = over.audienceId ?? (await db.audience.create({ data: audience })).id
  const publishedAt = over.publishedAt === undefined ? daysFromNow(-3) : over.publishedAt
  const guidance = await db.guidance.create({
    data: { kind: 'DISPLAY', ...over, authorId, audienceId, publishedAt },
  })
  const version = await db.guidanceVersion.create({
    data: {
      guidanceId: guidance.id,
      number: 1,
      title: `陈列指导 ${next()}`,
      question: '新品应当摆在哪里？',
      options: ['柜台下面', '视线高度'],
      rightOption: 1,
      publishedAt,
      blocks: {
        create: { kind: 'STEP', position: 1, title: '清空视线高度的一层', body: '先把这一层的货品移开。' },
      },
    },
  })
  return { ...guidance, version }
}

export function makeReceipt(
  db: Db,
  over: Partial<Prisma.ReceiptUncheckedCreateInput> & { versionId: string; retailerId: string },
): Promise<Receipt> {
  return db.receipt.create({ data: { openedAt: daysFromNow(-1), ...over } })
}

/** A photo of a shop beside the first card of a version. */
export async function makeSelfCheck(
  db: Db,
  {
    versionId,
    ...over
  }: Partial<Prisma.SelfCheckUncheckedCreateInput> & { versionId: string; retailerId: string },
): Promise<SelfCheck> {
  const block = await db.guidanceBlock.findFirstOrThrow({
    where: { versionId },
    orderBy: { position: 'asc' },
  })
  const imageId = over.imageId ?? (await makeFile(db)).id
  return db.selfCheck.create({
    data: { blockId: block.id, points: [], sentAt: daysFromNow(-1), ...over, imageId },
  })
}
