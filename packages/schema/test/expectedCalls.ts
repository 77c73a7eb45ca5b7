import {
  makeBrand,
  makeCadence,
  daysFromNow,
  makeCampaign,
  makeGuidance,
  makeProduct,
  makeRegion,
  makeStaff,
  makeSupplyPolicy,
  makeVisit,
  makeVisitPlan,
  dayFromNow,
  now,
  type Team,
} from '@kewo/testkit'
import type { Db } from '@kewo/db'
import type { Variables } from './fittingArgs.ts'
import { type Asker, globalId } from './useSchema.ts'
import { record } from './visiting.ts'

type Row = { id: string }
type Place = Team & { admin: { userId: string }; department: Row; west: Row; company: Row }

/** Edits of one row by who may, less what was seen: where two are different, the second would write over the first. */
type Edits = {
  asker: Asker
  type: string
  row: Row
  first: Variables
  second?: Variables
  /** What it answers with, where that is not the row itself. */
  answers?: string
}
type Make = (db: Db, place: Place) => Promise<Edits>

const day = (days: number) => dayFromNow(days).toISOString().slice(0, 10)

/** One edit with two texts in turn. */
function twice(asker: Asker, type: string, row: Row, edit: (text: string) => Variables): Edits {
  const id = globalId(type, row)
  return { asker, type, row, first: { id, ...edit('甲处') }, second: { id, ...edit('乙处') } }
}

const draftOf = (title: string) => ({
  draft: { title, blocks: [{ kind: 'STEP', title: '擦台面' }], options: ['是', '否'] },
})
const whole = { question: '第一层放什么？', options: ['新品', '价签'], rightOption: 0 }

/** A draft with a stop whose place is known: the others are on no route. */
async function plannedStop(db: Db, { id }: Row, { id: staffId }: Row) {
  const place = { longitude: 111.6, latitude: 31.9, placeStatus: 'KNOWN' } as const
  await db.retailer.update({ where: { id }, data: place })
  return makeVisitPlan(db, { retailerId: id, staffId })
}

/** A week that somebody writes. */
async function supplyDraft(db: Db) {
  await db.supplyPolicyVersion.deleteMany({ where: { publishedAt: null } })
  return makeSupplyPolicy(db, { publishedAt: null })
}

/** For each mutation that names what was seen, edits that are taken. One that is missing here fails the tests. */
export const expectedCalls: Record<string, Make> = {
  async updateBrand(db, { admin }) {
    return twice(admin, 'Brand', await makeBrand(db), (name) => ({
      input: { name: `${name}${now.getTime()}`, category: 'BEER', description: '' },
    }))
  },
  async publishSupplyPolicy(db, { admin }) {
    const row = await supplyDraft(db)
    const first = { id: globalId('SupplyPolicy', row), orderUntil: 1080 }
    return { asker: admin, type: 'SupplyPolicy', row, first }
  },
  async importSupplyRules(db, { admin }) {
    const row = await supplyDraft(db)
    const { id: uploadedById } = await db.staff.findUniqueOrThrow({ where: { userId: admin.userId } })
    const upload = await db.registerUpload.create({
      data: { fileName: '投放.csv', fileHash: uploadedById, byteSize: 1, uploadedById, uploadedAt: now },
    })
    const first = { id: globalId('SupplyPolicy', row), uploadId: globalId('RegisterUpload', upload) }
    return { asker: admin, type: 'SupplyPolicy', row, first }
  },
  async discardSupplyDraft(db, { admin }) {
    const row = await supplyDraft(db)
    return { asker: admin, type: 'SupplyPolicy', row, first: { id: globalId('SupplyPolicy', row) } }
  },
  async updateProduct(db, { admin }) {
    const product = await makeProduct(db)
    const { code, unit } = product
    return twice(admin, 'Product', product, (name) => ({
      input: { code, name, unit, description: '' },
    }))
  },
  async setProductPrice(db, { admin }) {
    const product = await makeProduct(db)
    const price = (retailCents: number) => ({
      id: globalId('Product', product),
      fromDay: day(3),
      price: { wholesaleCents: 10_000, retailCents },
    })
    return { asker: admin, type: 'Product', row: product, first: price(12_100), second: price(12_200) }
  },
  async takeBackPrice(db, { admin }) {
    const product = await makeProduct(db)
    const prices = { wholesaleCents: 10_000, retailCents: 12_100 }
    await db.productPrice.create({ data: { productId: product.id, fromDay: new Date(day(3)), ...prices } })
    const first = { id: globalId('Product', product), fromDay: day(3) }
    return { asker: admin, type: 'Product', row: product, first }
  },
  async updateCadence(db, { admin }) {
    return twice(admin, 'Cadence', await makeCadence(db), (name) => ({
      input: { name, owedPerFourWeeks: 3, audience: { gradeFrom: 2 } },
    }))
  },
  async removeCadence(db, { admin }) {
    const cadence = await makeCadence(db)
    return { asker: admin, type: 'Cadence', row: cadence, first: { id: globalId('Cadence', cadence) } }
  },
  async updateCampaign(db, { admin }) {
    const campaign = await makeCampaign(db, { publishedAt: null })
    const brandId = globalId('Brand', { id: campaign.brandId })
    return twice(admin, 'Campaign', campaign, (title) => ({
      input: { brandId, productIds: [], title, body: '', gain: '', displayAsked: false, audience: {} },
    }))
  },
  async publishCampaign(db, { admin }) {
    const campaign = await makeCampaign(db, { publishedAt: null })
    return { asker: admin, type: 'Campaign', row: campaign, first: { id: globalId('Campaign', campaign) } }
  },
  async changeCampaignTerms(db, { admin }) {
    return twice(admin, 'Campaign', await makeCampaign(db), (gain) => ({
      input: { body: '连放两格', gain, displayAsked: false },
      reason: '毛利提高了',
    }))
  },
  async moveCampaignEnd(db, { admin }) {
    return twice(admin, 'Campaign', await makeCampaign(db), (text) => ({
      endsAt: daysFromNow(text === '甲处' ? 20 : 25).toISOString(),
      reason: '卖得好',
    }))
  },
  async editRetailer(_db, { admin, retailer, department }) {
    const kinds = { format: 'CONVENIENCE', marketType: 'URBAN', businessDistrict: 'RESIDENTIAL' }
    return twice(admin, 'Retailer', retailer, (name) => ({
      input: {
        ...{ licenceNumber: retailer.licenceNumber, name, regionId: globalId('Region', department) },
        ...kinds,
      },
    }))
  },
  async setLicence(_db, { admin, retailer }) {
    return twice(admin, 'Retailer', retailer, (text) => ({
      licence: { until: text === '甲处' ? day(100) : day(200), hasNoEnd: false, revoked: false },
    }))
  },
  async updateStaff(_db, { admin, courier, department }) {
    return twice(admin, 'Staff', courier, (name) => ({
      input: { name, roles: ['COURIER'], regionId: globalId('Region', department) },
    }))
  },
  async renameRegion(db, { admin, west }) {
    return twice(admin, 'Region', await makeRegion(db, { parentId: west.id }), (name) => ({ name }))
  },
  async moveRegion(db, { admin, west, company }) {
    const region = await makeRegion(db, { kind: 'BRANCH', parentId: company.id })
    const other = await makeRegion(db, { kind: 'BRANCH', parentId: company.id })
    return twice(admin, 'Region', region, (text) => ({
      parentId: globalId('Region', text === '甲处' ? west : other),
    }))
  },
  async renameTerritory(_db, { admin, territory }) {
    return twice(admin, 'Territory', territory, (name) => ({ name }))
  },
  async setTerritoryMember(db, { admin, territory, department }) {
    const [one, other] = [
      await makeStaff(db, 'COURIER', { regionId: department.id }),
      await makeStaff(db, 'COURIER', { regionId: department.id }),
    ]
    return twice(admin, 'Territory', territory, (text) => ({
      role: 'COURIER',
      staffId: globalId('Staff', text === '甲处' ? one : other),
    }))
  },
  async setNoticePreference(db, { retailer }) {
    const row = await db.noticePreference.create({ data: { id: retailer.userId } })
    const input = (pace: string) => ({ input: { channels: [{ channel: 'EMAIL', pace, subjects: [] }] } })
    return { asker: retailer, type: 'NoticePreference', row, first: input('DAILY'), second: input('WEEKLY') }
  },
  async setApprovalSum(db, { admin }) {
    const row = await db.company.findFirstOrThrow()
    const [first, second] = [{ approvalAboveCents: 7_000 }, { approvalAboveCents: 9_000 }]
    return { asker: admin, type: 'Company', row, first, second }
  },
  async setWorkingCalendar(db, { admin }) {
    const row = await db.workingCalendar.findFirstOrThrow()
    const input = (toMinute: number) => ({
      input: { spans: [{ weekday: 1, fromMinute: 540, toMinute }], daysOff: [], workingDays: [] },
    })
    return { asker: admin, type: 'WorkingCalendar', row, first: input(900), second: input(960) }
  },
  async saveGuidanceDraft(db, { manager }) {
    return twice(manager, 'Guidance', await makeGuidance(db, { authorId: manager.id }), draftOf)
  },
  async aimGuidance(db, { manager }) {
    return twice(manager, 'Guidance', await makeGuidance(db, { authorId: manager.id }), (text) => ({
      ...{ kind: 'SERVICE', audience: {} },
      validUntil: text === '甲处' ? day(10) : day(20),
    }))
  },
  async publishGuidance(db, { manager }) {
    const guidance = await makeGuidance(db, { authorId: manager.id })
    await db.guidanceVersion.create({
      data: {
        guidanceId: guidance.id,
        number: 2,
        title: '再摆',
        ...whole,
        blocks: { create: { kind: 'STEP', title: '摆', position: 1 } },
      },
    })
    return { asker: manager, type: 'Guidance', row: guidance, first: { id: globalId('Guidance', guidance) } }
  },
  async scheduleGuidance(db, { manager }) {
    const guidance = await makeGuidance(db, { authorId: manager.id })
    await db.guidanceVersion.create({
      data: {
        guidanceId: guidance.id,
        number: 2,
        title: '再摆',
        ...whole,
        blocks: { create: { kind: 'STEP', title: '摆', position: 1 } },
      },
    })
    const first = { id: globalId('Guidance', guidance), publishAt: daysFromNow(3).toISOString() }
    return { asker: manager, type: 'Guidance', row: guidance, first }
  },
  async discardGuidanceDraft(db, { manager }) {
    const guidance = await makeGuidance(db, { authorId: manager.id })
    await db.guidanceVersion.create({ data: { guidanceId: guidance.id, number: 2, title: '再摆' } })
    return { asker: manager, type: 'Guidance', row: guidance, first: { id: globalId('Guidance', guidance) } }
  },
  async saveVisitDraft(db, { manager, retailer }) {
    const under = { status: 'IN_PROGRESS', startedAt: now, completedAt: null } as const
    const visit = await makeVisit(db, { retailerId: retailer.id, staffId: manager.id, ...under })
    // Of a visit without one nothing can be overwritten.
    await db.visit.update({ where: { id: visit.id }, data: { draft: { trace: {}, promises: [] } } })
    return twice(manager, 'Visit', visit, (commentary) => ({ trace: record({ commentary }), promises: [] }))
  },
  async postponeVisit(db, { manager, retailer }) {
    const planned = {
      status: 'PLANNED',
      plannedOn: dayFromNow(2),
      startedAt: null,
      completedAt: null,
    } as const
    const visit = await makeVisit(db, { retailerId: retailer.id, staffId: manager.id, ...planned })
    return twice(manager, 'Visit', visit, (text) => ({
      ...{ plannedOn: text === '甲处' ? day(4) : day(5), reason: '店主外出' },
    }))
  },
  async setServiceLevel(db, { admin }) {
    const about = { category: 'DISPLAY', urgency: 'NORMAL' } as const
    await db.serviceLevelPolicy.deleteMany({ where: about })
    const row = await db.serviceLevelPolicy.create({
      data: { ...about, firstResponseMinutes: 60, resolutionMinutes: 600, validFrom: dayFromNow(-9) },
    })
    const targets = (resolutionMinutes: number) => ({ ...about, firstResponseMinutes: 60, resolutionMinutes })
    return { asker: admin, type: 'ServiceLevel', row, first: targets(700), second: targets(800) }
  },
  async lockVisitPlanStop(db, { manager, retailer }) {
    const { stop } = await plannedStop(db, retailer, manager)
    const locked = (is: boolean) => ({ id: globalId('VisitPlanStop', stop), locked: is })
    return { asker: manager, type: 'VisitPlanStop', row: stop, first: locked(true), second: locked(false) }
  },
  async moveVisitPlanStop(db, { manager, retailer }) {
    const { plan, stop } = await plannedStop(db, retailer, manager)
    const frame = { planId: plan.id, metres: 0, minutes: 0, backMinute: 540, minutesLeft: 390 }
    const dayIn = (days: number) => db.visitPlanDay.create({ data: { ...frame, day: dayFromNow(days) } })
    const [one, other] = [await dayIn(2), await dayIn(3)]
    return {
      ...twice(manager, 'VisitPlanStop', stop, (text) => ({
        dayId: globalId('VisitPlanDay', text === '甲处' ? one : other),
      })),
      answers: 'VisitPlan',
    }
  },
  async takeOutVisitPlanStop(db, { manager, retailer }) {
    const { stop } = await plannedStop(db, retailer, manager)
    const first = { id: globalId('VisitPlanStop', stop) }
    return { asker: manager, type: 'VisitPlanStop', row: stop, first }
  },
}
