import type { Db } from '@kewo/db'
import { mayReadBrands, type RetailerViewer } from '../viewer/viewer.ts'
import { ownChain } from './ownChain.ts'
import { ownRatings } from './ownRatings.ts'
import type { OwnPicture } from './ownPicture.ts'
import { saidSince } from '../pressed/pressed.ts'
import { ownRecords } from './ownRecords.ts'
import { ownRequests } from './ownRequests.ts'
import { ownOrders, ownSupply } from './ownSupply.ts'

/** A picture that belongs to what is told, and the name under which it lies beside it. */
/**
 * Everything that Kewo holds about a shop and shows it, in plain values: for a copy that the shop takes away. Never what staff
 * noted among themselves, and nothing of brands while the licence is not valid.
 */
export async function ownData(db: Db, viewer: RetailerViewer) {
  const pictures: OwnPicture[] = []
  return {
    data: {
      shop: await ownShop(db, viewer),
      requests: await ownRequests(db, viewer, pictures),
      visits: await ownVisits(db, viewer),
      records: await ownRecords(db, viewer, pictures),
      promises: await ownPromises(db, viewer),
      chain: await ownChain(db, viewer),
      campaigns: await ownCampaigns(db, viewer),
      guidance: await ownGuidance(db, viewer),
      supply: await ownSupply(db, viewer),
      orders: await ownOrders(db, viewer),
      favourites: await ownFavourites(db, viewer),
      pressed: await ownPressed(db, viewer),
      ratings: await ownRatings(db, viewer),
      signIns: await ownSignIns(db, viewer),
    },
    pictures,
  }
}

export type OwnData = Awaited<ReturnType<typeof ownData>>['data']

async function ownShop(db: Db, { retailerId }: RetailerViewer) {
  const { region, territory, ...shop } = await db.retailer.findUniqueOrThrow({
    where: { id: retailerId },
    select: {
      ...{ name: true, licenceNumber: true, licenceExpiresOn: true, licenceRevokedAt: true, openedOn: true },
      ...{ holderName: true, contactName: true, phone: true, address: true, longitude: true, latitude: true },
      ...{ format: true, marketType: true, businessDistrict: true, grade: true, areaSquareMetres: true },
      ...{ orderWeekday: true, deliveryWeekday: true, lastVisitedAt: true },
      region: { select: { name: true } },
      territory: {
        select: { name: true, members: { select: { role: true, staff: { select: { name: true } } } } },
      },
    },
  })
  return {
    ...shop,
    region: region.name,
    territory: territory?.name ?? null,
    people: (territory?.members ?? []).map(({ role, staff }) => ({ role, name: staff.name })),
  }
}

/** When it said that it was pressed. */
async function ownPressed(db: Db, viewer: RetailerViewer) {
  return db.pressed.findMany({
    where: { retailerId: viewer.retailerId, ...saidSince(viewer) },
    orderBy: { saidAt: 'asc' },
    select: { saidAt: true },
  })
}

async function ownFavourites(db: Db, viewer: RetailerViewer) {
  if (!mayReadBrands(viewer)) return []
  const favourites = await db.favourite.findMany({
    where: { retailerId: viewer.retailerId },
    select: { addedAt: true, product: { select: { name: true, code: true } } },
    orderBy: [{ addedAt: 'asc' }, { productId: 'asc' }],
  })
  return favourites.map(({ product, addedAt }) => ({ product: product.name, code: product.code, addedAt }))
}

async function ownVisits(db: Db, { retailerId }: RetailerViewer) {
  const visits = await db.visit.findMany({
    where: { retailerId },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: {
      ...{
        status: true,
        plannedOn: true,
        startedAt: true,
        completedAt: true,
        cancelledAt: true,
        reason: true,
      },
      staff: { select: { name: true } },
      wishes: {
        orderBy: { askedAt: 'asc' },
        select: { askedAt: true, wishedOn: true, dayPart: true, words: true, status: true, reply: true },
      },
    },
  })
  return visits.map(({ staff, ...visit }) => ({ by: staff.name, ...visit }))
}

async function ownPromises(db: Db, { retailerId }: RetailerViewer) {
  const promises = await db.promise.findMany({
    where: { retailerId },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: {
      ...{ text: true, dueOn: true, status: true, createdAt: true, settledAt: true, withdrawReason: true },
      ...{ notKeptAt: true, staff: { select: { name: true } } },
    },
  })
  return promises.map(({ staff, ...promise }) => ({ by: staff.name, ...promise }))
}

/** What it answered to campaigns and what material it was handed, and which it has only looked at. */
async function ownCampaigns(db: Db, viewer: RetailerViewer) {
  const own = { retailerId: viewer.retailerId }
  const campaign = { select: { title: true } }
  const answers = await db.participation.findMany({
    where: own,
    orderBy: [{ answeredAt: 'asc' }, { id: 'asc' }],
    select: {
      ...{ answeredAt: true, status: true, declineReason: true, declineWords: true },
      ...{ campaignId: true, campaign },
      materialEntries: {
        where: { count: { lt: 0 } },
        orderBy: [{ at: 'asc' }, { id: 'asc' }],
        select: { at: true, count: true, undoneBy: { select: { at: true } } },
      },
    },
  })
  const receipts = await db.campaignReceipt.findMany({
    where: own,
    orderBy: { id: 'asc' },
    select: { openedAt: true, readToEndAt: true, campaignId: true, campaign },
  })
  const looked = receipts.filter(({ campaignId }) =>
    answers.every((answer) => answer.campaignId !== campaignId),
  )
  const answered = answers.map(({ materialEntries, ...answer }) => ({
    ...answer,
    material: materialEntries.map(({ at, count, undoneBy }) => ({
      ...{ at, pieces: -count, takenBackAt: undoneBy?.at ?? null },
    })),
  }))
  return [...answered, ...looked].map(({ campaignId, campaign: { title }, ...did }) => ({
    title: mayReadBrands(viewer) ? title : null,
    ...did,
    ...receiptOf(receipts, campaignId),
  }))
}

function receiptOf(
  receipts: readonly { campaignId: string; openedAt: Date | null; readToEndAt: Date | null }[],
  campaignId: string,
) {
  const { openedAt = null, readToEndAt = null } =
    receipts.find((receipt) => receipt.campaignId === campaignId) ?? {}
  return { openedAt, readToEndAt }
}

async function ownGuidance(db: Db, viewer: RetailerViewer) {
  const receipts = await db.receipt.findMany({
    where: { retailerId: viewer.retailerId },
    orderBy: { id: 'asc' },
    select: {
      ...{
        openedAt: true,
        readToEndAt: true,
        understoodAt: true,
        actedAt: true,
        version: { select: { title: true, number: true } },
      },
    },
  })
  return receipts.map(({ version, ...receipt }) => ({
    title: mayReadBrands(viewer) ? version.title : null,
    version: version.number,
    ...receipt,
  }))
}

async function ownSignIns(db: Db, { userId }: RetailerViewer) {
  const sessions = await db.session.findMany({
    where: { userId },
    orderBy: { createdAt: 'asc' },
    select: {
      ...{ createdAt: true, expiresAt: true, ipAddress: true, userAgent: true },
      outbox: { select: { waiting: true, refused: true, oldestAt: true, toldAt: true } },
    },
  })
  return sessions.map(({ outbox, ...session }) => ({ ...session, ...outbox }))
}
