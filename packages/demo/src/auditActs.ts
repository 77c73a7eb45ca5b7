import { daysBetween } from '@kewo/domain'
import type { Act } from './act.ts'
import type { DemoBrand, DemoProduct } from './brands.ts'
import { cadenceActs, type DemoCadence } from './cadences.ts'
import type { DemoCampaign } from './campaigns.ts'
import type { Demo } from './demo.ts'
import type { DemoGuidance } from './guidance.ts'
import type { DemoRegions } from './regions.ts'
import type { DemoShop } from './retailers.ts'
import type { DemoPeople, DemoStaff } from './staff.ts'

export type Done = {
  people: DemoPeople
  regions: DemoRegions
  brands: readonly DemoBrand[]
  products: readonly DemoProduct[]
  cadences: readonly DemoCadence[]
  campaigns: readonly DemoCampaign[]
  guidance: readonly DemoGuidance[]
  shops: readonly DemoShop[]
}

/** Every administrative act, in no order. */
export function auditActs(demo: Demo, done: Done): Act[] {
  return [
    ...peopleActs(done),
    ...catalogueActs(demo, done),
    ...cadenceActs(done.cadences, done.people.admins[0]!),
    ...campaignActs(done),
    ...guidanceActs(done),
    ...shopActs(demo, done),
  ]
}

function peopleActs({ people, regions }: Done): Act[] {
  const [first] = people.admins as [DemoStaff]
  const made = people.all
    .filter((person) => person !== first)
    .map((person): Act => {
      const { id, name, role, regionId, phone } = person
      return {
        at: person.createdAt,
        by: first,
        action: 'createStaff',
        subjectType: 'Staff',
        subjectId: id,
        after: { name, roles: [role], regionId, phone },
      }
    })
  const left = people.all
    .filter(({ leftAt }) => leftAt !== null)
    .map(({ id, leftAt }): Act => ({
      at: leftAt!,
      by: first,
      action: 'leaveStaff',
      subjectType: 'Staff',
      subjectId: id,
      before: { leftAt: null },
      after: { leftAt },
    }))
  const territories = regions.territories.flatMap(({ id, name, department }, index): Act[] => {
    const at = new Date(first.createdAt.getTime() + (40 + index) * 60_000)
    return [
      {
        at,
        by: first,
        action: 'createTerritory',
        subjectType: 'Territory',
        subjectId: id,
        after: { name, regionId: department.id },
      },
    ]
  })
  return [...made, ...territories, ...left]
}

function catalogueActs(demo: Demo, { people, brands, products }: Done): Act[] {
  const by = people.admins[0]!
  return [
    ...brands.map(({ id, name, nameEn, category, createdAt }): Act => ({
      at: createdAt,
      by,
      action: 'createBrand',
      subjectType: 'Brand',
      subjectId: id,
      after: { name, nameEn, category },
    })),
    ...products.flatMap(({ id, name, code, wholesaleCents, retailCents, createdAt, retired }): Act[] => [
      {
        at: createdAt,
        by,
        action: 'createProduct',
        subjectType: 'Product',
        subjectId: id,
        after: { name, code, wholesaleCents, retailCents },
      },
      ...(retired
        ? [
            {
              at: demo.at(-47, '16:30'),
              by,
              action: 'retireProduct' as const,
              subjectType: 'Product' as const,
              subjectId: id,
              before: { retiredAt: null },
              after: { retiredAt: demo.at(-47, '16:30') },
            },
          ]
        : []),
    ]),
    ...products.flatMap(({ id, prices }, index) =>
      prices.slice(1).map(({ fromDay, ...price }): Act => ({
        at: demo.at(Math.min(daysBetween(demo.today, fromDay), 0) - 14, `10:${10 + (index % 50)}`),
        ...{ by, action: 'setProductPrice', subjectType: 'Product', subjectId: id },
        before: { priceFromDay: null, wholesaleCents: null, retailCents: null },
        after: { priceFromDay: fromDay, ...price },
      })),
    ),
  ]
}

function campaignActs({ campaigns }: Done): Act[] {
  return campaigns.flatMap(({ row, dates, createdBy: by }): Act[] => {
    const subject = { by, subjectType: 'Campaign' as const, subjectId: row.id }
    const { title, body, gain, cancelReason } = row
    const { publishedAt, cancelledAt, startsAt, endsAt } = dates
    return [
      { ...subject, at: new Date(row.createdAt as Date), action: 'createCampaign', after: { title, body } },
      ...(publishedAt
        ? [
            {
              ...subject,
              at: new Date(publishedAt.getTime() - 1_800_000),
              action: 'updateCampaign' as const,
              before: { gain: '', startsAt: null, endsAt: null },
              after: { gain, startsAt, endsAt },
            },
            {
              ...subject,
              at: publishedAt,
              action: 'publishCampaign' as const,
              before: { publishedAt: null },
              after: { publishedAt },
            },
          ]
        : []),
      ...(cancelledAt
        ? [
            {
              ...subject,
              at: cancelledAt,
              action: 'cancelCampaign' as const,
              before: { cancelledAt: null, cancelReason: null },
              after: { cancelledAt, cancelReason },
            },
          ]
        : []),
    ]
  })
}

function guidanceActs({ guidance }: Done): Act[] {
  return guidance.flatMap(({ row, versions, author: by }): Act[] => {
    const subject = { by, subjectType: 'Guidance' as const, subjectId: row.id }
    const withdrawnAt = row.withdrawnAt as Date | null
    return [
      ...versions.flatMap(({ publishedAt, number, title }) =>
        publishedAt
          ? [
              {
                ...subject,
                at: publishedAt,
                action: 'publishGuidance' as const,
                after: { version: number, title },
              },
            ]
          : [],
      ),
      ...(withdrawnAt
        ? [
            {
              ...subject,
              at: withdrawnAt,
              action: 'withdrawGuidance' as const,
              before: { withdrawnAt: null },
              after: { withdrawnAt },
            },
          ]
        : []),
    ]
  })
}

/** Shops that were graded anew, and passwords that were forgotten. */
function shopActs(demo: Demo, { people, shops }: Done): Act[] {
  const random = demo.random('shop acts')
  return random
    .shuffled(shops)
    .slice(0, 70)
    .map((shop): Act => {
      const [by, at] = [
        random.pick(people.admins),
        demo.at(-random.int(1, 300), `${random.int(9, 16)}:${random.int(10, 59)}`),
      ]
      const subject = { at, by, subjectType: 'Retailer' as const, subjectId: shop.id }
      if (random.chance(0.3) || shop.grade === null)
        return { ...subject, action: 'resetRetailerPassword', after: { password: 'set' } }
      const before = Math.min(30, Math.max(1, shop.grade + random.pick([-2, -1, 1, 2])))
      return { ...subject, action: 'gradeRetailer', before: { grade: before }, after: { grade: shop.grade } }
    })
}
