import {
  makeBrand,
  makeCampaign,
  makeFile,
  makeGuidance,
  makeHelpRequest,
  makeOrganisation,
  makeParticipation,
  makeProduct,
  makeSelfCheck,
  makeProof,
  makeTrace,
  makeVisit,
  now,
  type Team,
} from '@kewo/testkit'
import { getDatamodel } from '@kewo/db/pothos'
import { beforeAll, describe, expect, test } from 'vitest'
import { useSchema } from '../../test/useSchema.ts'
import { visibleFiles } from '../index.ts'
import { relationsWithoutDoor } from './access.ts'
import { type FileRelation, fileRelations, hangsNowhere } from './fileRelations.ts'

const { db, contextFor } = useSchema()
const organisation = {} as Awaited<ReturnType<typeof makeOrganisation>>
/** A shop that may see no row of the others and, with its licence over, nothing of brands either. */
let uploader: Team['retailer']

beforeAll(async () => {
  Object.assign(organisation, await makeOrganisation(db))
  uploader = organisation.elsewhere.retailer
  await db.retailer.update({
    where: { id: uploader.id },
    data: { licenceRevokedAt: new Date('2020-01-01') },
  })
})

const sees = async (asker: { userId: string }, id: string) => {
  const { viewer } = await contextFor(asker, {})
  return (await db.file.count({ where: { id, AND: visibleFiles(viewer!, now) } })) === 1
}

const served = () => ({ retailerId: organisation.here.retailer.id, staffId: organisation.here.manager.id })

async function hangOnGuidance(picture: { imageId: string; shownId: string }) {
  const { version } = await makeGuidance(db)
  const block = await db.guidanceBlock.findFirstOrThrow({ where: { versionId: version.id } })
  return db.guidancePicture.create({ data: { ...picture, blockId: block.id, place: 'MAIN' } })
}

/** Hangs a picture on a row that the shop `here` sees. A relation without an entry does not compile. */
const hang: Record<FileRelation, (id: string) => Promise<unknown>> = {
  brands: (imageId) => makeBrand(db, { imageId }),
  products: (imageId) => makeProduct(db, { imageId }),
  campaigns: (imageId) => makeCampaign(db, { imageId }),
  campaignReferences: (referenceImageId) => makeCampaign(db, { referenceImageId }),
  termsReferences: async (referenceImageId) => {
    const campaign = await makeCampaign(db)
    const participation = { campaignId: campaign.id, retailerId: organisation.here.retailer.id }
    const { termsId } = await makeParticipation(db, participation)
    // What was agreed to is never changed: a further version has the picture.
    const {
      id: _id,
      version: _version,
      ...terms
    } = await db.campaignTerms.findUniqueOrThrow({
      where: { id: termsId! },
    })
    await db.campaignTerms.create({ data: { ...terms, version: 2, referenceImageId } })
  },
  proofs: async (photoId) => {
    const { retailer } = organisation.here
    const participation = { campaignId: (await makeCampaign(db)).id, retailerId: retailer.id }
    const { id } = await makeParticipation(db, participation)
    await makeProof(db, { participationId: id, sentById: retailer.userId, photoId })
  },
  guidanceOriginals: async (imageId) => hangOnGuidance({ imageId, shownId: imageId }),
  guidanceShown: async (shownId) => hangOnGuidance({ imageId: (await makeFile(db)).id, shownId }),
  selfChecks: async (imageId) => {
    const { version } = await makeGuidance(db)
    await makeSelfCheck(db, { versionId: version.id, retailerId: organisation.here.retailer.id, imageId })
  },
  signedTraces: async (signatureFileId) => makeTrace(db, await makeVisit(db, served()), { signatureFileId }),
  trace: async (id) => {
    const trace = await makeTrace(db, await makeVisit(db, served()))
    await db.file.update({ where: { id }, data: { traceId: trace.id } })
  },
  helpRequestMessage: async (id) => {
    const request = await makeHelpRequest(db, { retailerId: organisation.here.retailer.id })
    const message = await db.helpRequestMessage.create({
      data: { requestId: request.id, body: '照片', at: now },
    })
    await db.file.update({ where: { id }, data: { helpRequestMessageId: message.id } })
  },
}

test('every relation of a picture says through which rows it is seen', () => {
  expect(relationsWithoutDoor()).toEqual([])
  expect(fileRelations.toSorted()).toEqual(Object.keys(hang).toSorted())
})

test('the data model names every foreign key of the database that leads to or from a picture', async () => {
  const keys = await db.$queryRaw<{ name: string }[]>`
    SELECT c.conrelid::regclass::text || '.' || quote_ident(a.attname) AS name FROM pg_constraint c
    JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = ANY(c.conkey)
    WHERE c.contype = 'f' AND '"File"'::regclass IN (c.conrelid, c.confrelid)`
  const { models } = getDatamodel().datamodel
  const modelled = ['uploadedBy', ...fileRelations].map((relation) => {
    const here = models['File']!.fields.find(({ name }) => name === relation)!
    const there = models[here.type]!.fields.find(
      ({ relationName, type }) =>
        type === 'File' && 'relationName' in here && relationName === here.relationName,
    )
    const [table, column] = here.isList
      ? [here.type, there?.relationFromFields]
      : ['File', here.relationFromFields]
    return `"${table}"."${String(column)}"`
  })
  expect(modelled.toSorted()).toEqual(keys.map(({ name }) => name).toSorted())
})

describe.each(fileRelations)('a picture on %s', (relation) => {
  test('is its uploader’s until it hangs, and then of those who see the row', async () => {
    const { id } = await makeFile(db, { uploadedById: uploader.userId })
    const { here } = organisation
    expect([await sees(uploader, id), await sees(here.retailer, id)]).toEqual([true, false])
    expect(await db.file.count({ where: { id, AND: hangsNowhere } })).toBe(1)
    await hang[relation](id)
    expect([await sees(uploader, id), await sees(here.retailer, id)]).toEqual([false, true])
    expect(await db.file.count({ where: { id, AND: hangsNowhere } })).toBe(0)
  })
})

test('who uploaded a picture at a shop no longer reads it once the shop is somebody else’s', async () => {
  const { here, elsewhere } = organisation
  const uploads = await Promise.all(
    (['trace', 'signedTraces', 'helpRequestMessage'] as const).map(async (relation) => {
      const { id } = await makeFile(db, { uploadedById: here.manager.userId })
      await hang[relation](id)
      return id
    }),
  )
  const reading = (asker: { userId: string }) => Promise.all(uploads.map((id) => sees(asker, id)))
  expect(await reading(here.manager)).toEqual([true, true, true])
  await db.retailer.update({
    where: { id: here.retailer.id },
    data: { territoryId: elsewhere.territory.id, regionId: organisation.otherDepartment.id },
  })
  expect(await reading(here.manager)).toEqual([false, false, false])
  expect(await reading(elsewhere.manager)).toEqual([true, true, true])
})
