import type { DbTransaction } from '@kewo/db'

/** Everything that was written by a shop, to it or about it. Stars, times and who served whom stay. */
export async function eraseWords(db: DbTransaction, retailerId: string, now: Date): Promise<void> {
  const ofShop = { where: { retailerId } }
  const ofRequest = { where: { request: { retailerId } } }
  await db.helpRequest.updateMany({ ...ofShop, data: { words: '' } })
  await db.helpRequestMessage.updateMany({ ...ofRequest, data: { body: '' } })
  await db.promise.updateMany({ ...ofShop, data: { text: '', withdrawReason: null } })
  await db.participation.updateMany({ ...ofShop, data: { declineWords: null } })
  const answered = { where: { participation: { retailerId } } }
  await db.proof.updateMany({ ...answered, data: { words: null } })
  await db.rewardEntry.updateMany({ where: { reward: answered.where }, data: { reason: null } })
  await db.rating.updateMany({ ...ofShop, data: { words: null, signed: false } })
  await db.visitWish.updateMany({ where: { visit: { retailerId } }, data: { words: '', reply: null } })
  const started = { startLongitude: null, startLatitude: null, startAccuracyMetres: null }
  const ended = { endLongitude: null, endLatitude: null, endAccuracyMetres: null }
  await db.$executeRaw`UPDATE "Visit" SET draft = NULL WHERE "retailerId" = ${retailerId}::uuid`
  await db.visit.updateMany({
    ...ofShop,
    data: { ...started, ...ended, startDistanceMetres: null, reason: null },
  })
  await eraseRecords(db, retailerId, now)
}

async function eraseRecords(db: DbTransaction, retailerId: string, now: Date): Promise<void> {
  const ofTrace = { where: { trace: { retailerId } } }
  await db.traceFollowUp.deleteMany(ofTrace)
  await db.finding.deleteMany(ofTrace)
  await db.traceSuggestion.deleteMany(ofTrace)
  await db.trace.updateMany({
    where: { retailerId },
    data: {
      ...{ commentary: '', heard: '', summary: '', signatureName: '', qualityReasons: [] },
      ...{ disputeReason: null, countersignName: null, answerSignature: null, erasedAt: now },
    },
  })
}
