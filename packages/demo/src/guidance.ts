import {
  dateColumnOf,
  type GuidanceScope,
  guidanceScopeOf,
  isWithinGuidanceScope,
  openGuidance,
  answerQuestion,
  noReceipt,
  readToEnd,
} from '@kewo/domain'
import { audienceFrom, type DemoAudience, readersOf } from './audiences.ts'
import type { Demo } from './demo.ts'
import { guidanceMarks } from './drawings/guidanceMarks.ts'
import type { Random } from './random.ts'
import type { DemoRegions } from './regions.ts'
import type { DemoShop } from './retailers.ts'
import type { DemoPeople, DemoStaff } from './staff.ts'
import { brandGuidance } from './texts/brandGuidance.ts'
import { displayGuidance } from './texts/displayGuidance.ts'
import type { GuidancePlan } from './texts/guidancePlan.ts'
import { serviceGuidance } from './texts/serviceGuidance.ts'
import { eveningBefore } from './waking.ts'
import type { DemoRows, WriteRows } from './writeRows.ts'

export type DemoVersion = DemoRows['GuidanceVersion'] & {
  id: string
  publishedAt: Date | null
  rightOption: number
}

export type DemoGuidance = {
  plan: GuidancePlan
  row: DemoRows['Guidance'] & { id: string; publishedAt: Date | null }
  scope: GuidanceScope
  audience: DemoAudience
  author: DemoStaff
  versions: DemoVersion[]
  blocks: DemoRows['GuidanceBlock'][]
  pictures: DemoRows['GuidancePicture'][]
}

export function makeGuidance(
  demo: Demo,
  { regions, people }: { regions: DemoRegions; people: DemoPeople },
  pictureOf: (name: string) => string,
): DemoGuidance[] {
  const id = demo.ids('guidance')
  return [...serviceGuidance, ...displayGuidance, ...brandGuidance].map((plan, index): DemoGuidance => {
    const author = people.all.find(({ name }) => name === plan.author)!
    const first = plan.versions[0]!.published
    const createdAt = demo.at(-(first ?? 1) - 2, `14:${10 + index}`)
    const times = plan.versions.map(({ published }) =>
      published === undefined ? null : demo.at(-published, `11:${10 + index}`),
    )
    const publishedAt = times.findLast((at) => at !== null) ?? null
    const withdrawnAt = plan.withdrawn === undefined ? null : demo.at(-plan.withdrawn, '16:40')
    const scheduled = plan.versions.at(-1)!.scheduled
    const audience = audienceFrom(id(createdAt), plan.audience, regions)
    const territories = regions.territories
      .filter(({ team }) => team.includes(author.name))
      .map((territory) => ({ id: territory.id, regionId: territory.department.id }))
    const scope = guidanceScopeOf({ roles: [author.role], regionId: author.regionId, territories })
    const row = {
      ...{ id: id(createdAt), kind: plan.kind, authorId: author.id, audienceId: audience.id },
      withinRegionIds: [...scope.withinRegionIds],
      withinTerritoryIds: [...scope.withinTerritoryIds],
      validUntil: plan.validUntil === undefined ? null : dateColumnOf(demo.day(plan.validUntil)),
      ...(scheduled !== undefined && { publishAt: demo.at(scheduled, '8:00'), scheduledById: author.id }),
      ...{ withdrawnAt, publishedAt, createdAt, updatedAt: withdrawnAt ?? publishedAt ?? createdAt },
    }
    const versions = plan.versions.map(
      ({ blocks: _blocks, published: _published, scheduled: _scheduled, ...texts }, number): DemoVersion => {
        const at = times[number] ?? null
        const made = at ?? demo.at(-1, `15:${10 + index}`)
        return {
          ...{ id: id(made), guidanceId: row.id, number: number + 1, ...texts },
          options: [...texts.options],
          optionsEn: [...texts.optionsEn],
          ...{ publishedAt: at, supersededAt: times[number + 1] ?? null, createdAt: made, updatedAt: made },
        }
      },
    )
    const cards = plan.versions.flatMap((version, number) => {
      const { id: versionId, createdAt: made, publishedAt: shown } = versions[number]!
      return version.blocks.map(({ image, doImage, dontImage, kind = 'STEP', ...texts }, position) => {
        const block = {
          id: id(made as Date),
          versionId,
          position: position + 1,
          kind,
          ...texts,
          body: texts.body ?? '',
        }
        const places = [['MAIN', image] as const, ['DO', doImage] as const, ['DONT', dontImage] as const]
        const pictures = places.flatMap(([place, name]) => {
          if (!name) return []
          const imageId = pictureOf(name)
          const marks = [...(guidanceMarks[name] ?? [])]
          return [
            {
              id: id(made as Date),
              blockId: block.id,
              place,
              imageId,
              shownId: shown ? imageId : null,
              marks,
            },
          ]
        })
        return { block, pictures }
      })
    })
    const blocks = cards.map(({ block }) => block)
    const pictures = cards.flatMap((card) => card.pictures)
    return { plan, row, scope, audience, author, versions, blocks, pictures }
  })
}

export async function writeGuidance(write: WriteRows, guidance: readonly DemoGuidance[]): Promise<void> {
  await write(
    'Audience',
    guidance.map(({ audience }) => audience),
  )
  await write(
    'Guidance',
    guidance.map(({ row }) => row),
  )
  await write(
    'GuidanceVersion',
    guidance.flatMap(({ versions }) => versions),
  )
  await write(
    'GuidanceBlock',
    guidance.flatMap(({ blocks }) => blocks),
  )
  await write(
    'GuidancePicture',
    guidance.flatMap(({ pictures }) => pictures),
  )
}

/** Guidance whose newest version the demo's own shop has still to read. */
const unreadByDemoShop = '小店收银台怎样摆，顾客一眼看见'

/** Shops that may read it. */
const meantBy = (
  demo: Demo,
  { scope, audience }: Pick<DemoGuidance, 'scope' | 'audience'>,
  shops: readonly DemoShop[],
) =>
  readersOf(demo, audience, shops).filter((shop) =>
    isWithinGuidanceScope(scope, { region: shop.territory.department, territoryId: shop.territory.id }),
  )

/** Of versions older than this many days nobody looks up any more who was told. */
const toldDays = 120

/** Every shop that it was for was told of the version that is shown, whether it has opened it or not. */
export function noticesOf(
  demo: Demo,
  guidance: DemoGuidance,
  shops: readonly DemoShop[],
): DemoRows['Notification'][] {
  const version = guidance.versions.findLast(({ publishedAt }) => publishedAt !== null)
  const at = version?.publishedAt
  if (!version || !at || guidance.row.withdrawnAt || at < demo.at(-toldDays, '0:00')) return []
  const id = demo.ids('guidance told', version.title)
  const params = { title: { 'zh-CN': version.title, en: version.titleEn ?? version.title } }
  const told = { kind: 'GUIDANCE_PUBLISHED', params, subjectId: guidance.row.id, createdAt: at }
  const readAt = new Date(Math.min(at.getTime() + 8 * 3_600_000, demo.now.getTime()))
  return meantBy(demo, guidance, shops)
    .filter(({ createdAt }) => createdAt <= at)
    .map(({ user }) => ({ id: id(at), userId: user.id, ...told, readAt, spreadAt: at }))
}

/** What shops did with the versions: opened, read to the end, understood, or were only reminded. */
export function receiptsOf(
  demo: Demo,
  { plan, row, scope, audience, versions }: DemoGuidance,
  shops: readonly DemoShop[],
): DemoRows['Receipt'][] {
  const random = demo.random('receipts', versions[0]!.title)
  const id = demo.ids('receipts', versions[0]!.title)
  const readers = meantBy(demo, { scope, audience }, shops)
  return versions.flatMap((version) => {
    const { publishedAt } = version
    if (!publishedAt) return []
    const until = [version.supersededAt, row.withdrawnAt, demo.now].find((at) => at != null) as Date
    return readers.flatMap((shop): DemoRows['Receipt'][] => {
      const isDemoShop = shop.user.username === 'shop'
      if (isDemoShop && version.title === unreadByDemoShop && !version.supersededAt) return []
      if (shop.createdAt > publishedAt) return []
      const times = momentsBetween(demo, random, publishedAt, until)
      const receipt = { id: id(times.openedAt), versionId: version.id, retailerId: shop.id }
      const remindedAt = remindedOn(demo, publishedAt)
      if (!isDemoShop && !random.chance(plan.opened)) {
        // Those who have not opened it were reminded, some of them in vain.
        return remindedAt && random.chance(0.3)
          ? [{ ...receipt, id: id(remindedAt), ...noReceipt, remindedAt }]
          : []
      }
      let done = openGuidance({ ...noReceipt }, times.openedAt)
      if (isDemoShop || random.chance(plan.read)) {
        done = readToEnd(done, times.readAt)
        const wrong = random.weighted([
          [0, 78],
          [1, 18],
          [2, 4],
        ])
        for (let tries = 0; tries < wrong; tries++)
          done = answerQuestion(done, version, version.rightOption + 1, times.readAt)
        if (isDemoShop || random.chance(plan.understood))
          done = answerQuestion(done, version, version.rightOption, times.understoodAt)
      }
      const reminded = remindedAt && remindedAt < times.openedAt && random.chance(0.5) ? remindedAt : null
      return [{ ...receipt, ...done, remindedAt: reminded }]
    })
  })
}

function momentsBetween(demo: Demo, random: Random, from: Date, until: Date) {
  const length = until.getTime() - from.getTime()
  const some = eveningBefore(
    demo,
    new Date(Math.floor(from.getTime() + length * random.next() * random.next() * 0.95)),
  )
  const openedAt = some < from ? new Date(from.getTime() + random.int(1, 9) * 60_000) : some
  const left = Math.floor((until.getTime() - openedAt.getTime()) * 0.9)
  const after = (seconds: number) => new Date(openedAt.getTime() + Math.min(left, seconds * 1000))
  return { openedAt, readAt: after(random.int(60, 240)), understoodAt: after(random.int(250, 420)) }
}

/** Three days after publishing, in the morning. */
function remindedOn(demo: Demo, publishedAt: Date): Date | null {
  const morning = new Date(publishedAt.getTime() + 3 * 86_400_000 - 3_600_000 * 2)
  return morning < demo.now ? morning : null
}
