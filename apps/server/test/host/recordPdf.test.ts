import { daysFromNow, makeFile, makeFinding, makeOrganisation, makePromise, makeVisit } from '@kewo/testkit'
import { createPictureStore } from '@kewo/db/picture'
import { extractText, getDocumentProxy } from 'unpdf'
import { beforeAll, expect, test } from 'vitest'
import { chainTrace } from '../../src/chains/chains.testbed.ts'
import { useServer } from './useServer.ts'

const { db, folder, ask, signIn, url } = useServer()
let organisation: Awaited<ReturnType<typeof makeOrganisation>>
let id: string

const onePixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
)
const pathOf = (record: string, language = 'zh-CN') =>
  `/api/records/${encodeURIComponent(record)}/pdf?language=${language}`

async function take(path: string, userId: string) {
  const answer = await fetch(url(path), { headers: { cookie: await signIn(userId) } })
  const bytes = new Uint8Array(await answer.arrayBuffer())
  return { status: answer.status, headers: answer.headers, bytes }
}

async function textOf(bytes: Uint8Array) {
  const { text, totalPages } = await extractText(await getDocumentProxy(bytes.slice()), { mergePages: true })
  // Where a line ends is the paper's affair.
  return { text: text.replaceAll('\n', ''), totalPages }
}

beforeAll(async () => {
  organisation = await makeOrganisation(db)
  const { retailer, manager } = organisation.here
  const visit = await makeVisit(db, { retailerId: retailer.id, staffId: manager.id })
  await chainTrace(db, visit, '软云只剩 3 条，靠门的遠帆紅缺价签一张。👍')
  const trace = await db.trace.findFirstOrThrow({ where: { visitId: visit.id } })
  id = Buffer.from(`Trace:${trace.id}`).toString('base64')
})

test('the shop keeps its record as a PDF: real words, the proof of its chain, the same in English', async () => {
  const { retailer } = organisation.here
  const { status, headers, bytes } = await take(pathOf(id), retailer.userId)
  expect(status).toBe(200)
  expect(headers.get('content-type')).toBe('application/pdf')
  expect(headers.get('cache-control')).toBe('private, no-store')
  const disposition = headers.get('content-disposition') ?? ''
  expect(decodeURIComponent(disposition)).toMatch(
    new RegExp(`${retailer.name} 拜访记录 \\d{4}-\\d\\d-\\d\\d\\.pdf`),
  )
  expect(Buffer.from(bytes).toString('latin1', 0, 5)).toBe('%PDF-')
  // Of two fonts of 17 MB only what is used.
  expect(bytes.length).toBeLessThan(200_000)

  const { text, totalPages } = await textOf(bytes)
  const { hash } = await db.trace.findFirstOrThrow({ where: { retailerId: retailer.id } })
  for (const words of ['软云只剩 3 条，靠门的遠帆紅缺价签一张。□', '王建国', hash])
    expect(text).toContain(words)
  expect(text).toContain('一共 1 条，都没有被改动过')
  expect(text).toContain('“□”是这份文件的字体里没有的字符')
  expect(text).toContain(`第 ${totalPages} 页，共 ${totalPages} 页`)

  const english = await textOf((await take(pathOf(id, 'en'), retailer.userId)).bytes)
  expect(english.text).toMatch(/one\s*entry\s*is\s*unchanged/)
})

test('whoever may not read the record gets no file of it', async () => {
  const { here, elsewhere, otherSupervisor, supervisor } = organisation
  for (const stranger of [elsewhere.retailer, elsewhere.manager, otherSupervisor])
    expect((await take(pathOf(id), stranger.userId)).status).toBe(404)
  expect((await ask(pathOf(id))).status).toBe(401)
  const shop = Buffer.from(`Retailer:${here.retailer.id}`).toString('base64')
  for (const other of ['nothing', shop, '%00'])
    expect((await take(pathOf(other), here.retailer.userId)).status).toBe(404)
  const ofAnother = `${pathOf(id)}&person=${here.manager.userId}`
  expect((await take(ofAnother, here.retailer.userId)).status).toBe(409)

  // Whether the chain holds is told to those who lead, as in the app.
  const { text } = await textOf((await take(pathOf(id), here.manager.userId)).bytes)
  expect(text).toContain('软云只剩 3 条')
  expect(text).not.toContain('重新计算过')
  expect((await textOf((await take(pathOf(id), supervisor.userId)).bytes)).text).toContain('重新计算过')
})

test('a full record stays a small file over several pages, also when a picture is lost; a changed one says so', async () => {
  const { retailer, manager } = organisation.here
  const of = { retailerId: retailer.id, staffId: manager.id }
  const visit = await makeVisit(db, of)
  await chainTrace(db, visit, '柜台'.repeat(900))
  const trace = await db.trace.findFirstOrThrow({ where: { visitId: visit.id } })
  for (let number = 1; number <= 20; number++)
    await makeFinding(db, { traceId: trace.id, words: `第 ${number} 处没有价签` })
  const pictures = createPictureStore(`${folder}/pictures`)
  for (let number = 1; number <= 8; number++)
    await makeFile(db, { ...(await pictures.save(onePixel)), traceId: trace.id })
  // Its bytes are nowhere: as after a disk has lost some.
  await makeFile(db, { traceId: trace.id })
  // Past Kewo: in no chain.
  await makePromise(db, { ...of, visitId: visit.id, text: '周五前送来新的价签' })
  await db.trace.update({
    where: { id: trace.id },
    data: {
      answer: 'DISPUTED',
      answeredAt: daysFromNow(0),
      disputeReason: '没有这样说过',
      answerSignature: 'M40 120Q60 20 90 70L140 150M200 60h0.1',
    },
  })

  const whole = Buffer.from(`Trace:${trace.id}`).toString('base64')
  const { bytes } = await take(pathOf(whole), retailer.userId)
  const { text, totalPages } = await textOf(bytes)
  expect(totalPages).toBeGreaterThan(2)
  expect(bytes.length).toBeLessThan(300_000)
  expect(text).toContain('第 20 处没有价签')
  expect(text).toContain('有 1 张照片没能读出来')
  expect(text).toContain('没有这样说过')
  expect(text).toContain('周五前送来新的价签')
  expect(text).toContain('从第 2 条起对不上')
})
