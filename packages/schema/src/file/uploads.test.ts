import { UploadQuotaReached, uploadsPerDay } from '@kewo/domain'
import { makeBrand, makeFile, makeOrganisation, makeVisit, now } from '@kewo/testkit'
import { beforeAll, describe, expect, test } from 'vitest'
import { useSchema } from '../../test/useSchema.ts'
import { allJobs, savePicture } from '../index.ts'

const { db, contextFor } = useSchema()
const organisation = {} as Awaited<ReturnType<typeof makeOrganisation>>
/** One grey pixel. */
const bytes = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
)
beforeAll(async () => {
  Object.assign(organisation, await makeOrganisation(db))
})

async function save(asker: { userId: string }, at = now) {
  const context = await contextFor(asker, { now: at })
  return savePicture({ ...context, viewer: context.viewer! }, bytes)
}

const later = (hours: number) => new Date(now.getTime() + hours * 3_600_000)

async function sweep(at: Date) {
  const context = await contextFor(null, { now: at })
  return allJobs()
    .find(({ name }) => name === 'sweep-loose-pictures')!
    .run(context)
}

describe('a person’s uploads of a day', () => {
  test('end at their number, also when many come at once, and go on a day later', async () => {
    const { userId } = organisation.here.retailer
    const many = Array.from({ length: uploadsPerDay.pictures - 3 }, () => ({
      uploadedById: userId,
      createdAt: now,
    }))
    await Promise.all(many.map((over) => makeFile(db, over)))
    const outcomes = await Promise.allSettled(Array.from({ length: 8 }, () => save({ userId })))
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(3)
    for (const outcome of outcomes)
      if (outcome.status === 'rejected') expect(outcome.reason).toBeInstanceOf(UploadQuotaReached)
    expect(await db.file.count({ where: { uploadedById: userId } })).toBe(uploadsPerDay.pictures)
    expect(await save(organisation.elsewhere.retailer)).toBeTruthy()
    expect(await save({ userId }, later(25))).toBeTruthy()
  })

  test('end at their bytes', async () => {
    const { userId } = organisation.here.courier
    await makeFile(db, { uploadedById: userId, createdAt: now, byteSize: uploadsPerDay.bytes })
    await expect(save({ userId })).rejects.toBeInstanceOf(UploadQuotaReached)
  })
})

describe('the sweeper', () => {
  test('takes what has hung nowhere for a day, its bytes too, and nothing else', async () => {
    const { here } = organisation
    const loose = await save(here.manager, now)
    const fresh = await save(here.manager, later(20))
    const hung = await save(here.manager, now)
    await makeBrand(db, { imageId: hung.id })
    const inDraft = await save(here.manager, now)
    await makeVisit(db, {
      retailerId: here.retailer.id,
      staffId: here.manager.id,
      status: 'IN_PROGRESS',
      completedAt: null,
      draft: { trace: { photoIds: [inDraft.id] }, promises: [] },
    })
    const mine = { id: { in: [loose, fresh, hung, inDraft].map(({ id }) => id) } }
    await sweep(later(23))
    expect(await db.file.count({ where: mine })).toBe(4)
    expect(await sweep(later(25))).toBeGreaterThan(0)
    const left = await db.file.findMany({ where: mine })
    expect(left.map(({ id }) => id).toSorted()).toEqual([fresh, hung, inDraft].map(({ id }) => id).toSorted())
    const { pictures } = await contextFor(null, {})
    await expect(
      pictures.read(loose.storageKey, 'small').then((stream) => stream.toArray()),
    ).rejects.toThrow()
    expect((await (await pictures.read(hung.storageKey, 'small')).toArray()).length).toBeGreaterThan(0)
    expect(await sweep(later(25))).toBe(0)
  })
})
