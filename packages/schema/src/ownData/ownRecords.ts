import type { Db } from '@kewo/db'
import type { RetailerViewer } from '../viewer/viewer.ts'
import type { OwnPicture } from './ownPicture.ts'

/** Records of visits, each version, with the hash by which each can be checked. */
export async function ownRecords(db: Db, { retailerId }: RetailerViewer, pictures: OwnPicture[]) {
  const records = await db.trace.findMany({
    where: { retailerId },
    orderBy: { chainIndex: 'asc' },
    select: {
      ...{ chainIndex: true, version: true, submittedAt: true, commentary: true, heard: true, summary: true },
      ...{ signatureName: true, answer: true, answeredAt: true, disputeReason: true, countersignName: true },
      answerSignature: true,
      ...{ previousHash: true, hash: true, visit: { select: { staff: { select: { name: true } } } } },
      suggestions: {
        orderBy: { position: 'asc' },
        select: { what: true, forWhom: true, byWhen: true, gain: true },
      },
      findings: {
        orderBy: { position: 'asc' },
        select: { kind: true, words: true, fix: true, fixedNow: true },
      },
      photos: { select: { storageKey: true }, orderBy: { id: 'asc' } },
    },
  })
  return records.map(({ visit, photos, ...record }) => ({
    by: visit.staff.name,
    ...record,
    pictures: photos.map(({ storageKey }) => {
      const name = `record-${record.chainIndex}-${pictures.length + 1}.webp`
      pictures.push({ name, storageKey })
      return name
    }),
  }))
}
