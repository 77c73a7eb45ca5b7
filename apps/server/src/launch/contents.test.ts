import { takeSetupToken } from '@kewo/db/setup'
import { makeStaff, useDatabase } from '@kewo/testkit'
import { expect, test } from 'vitest'
import { provideContents } from './contents.ts'

const { db, url } = useDatabase()
const order = {
  ...{ demo: true, empty: true, production: false, timeZone: 'Asia/Shanghai' },
  ...{ databaseUrl: url, picturesFolder: '', tell: () => undefined },
}
const hour = 60 * 60 * 1000
const inHours = (hours: number) => new Date(Date.now() + hours * hour)

async function link(): Promise<string> {
  const contents = await provideContents(db, order)
  return contents.kind === 'link' ? contents.token : `no link but ${contents.kind}`
}

test('an empty database that was begun without the demo stays without', async () => {
  await link()
  expect(await provideContents(db, { ...order, empty: false })).toMatchObject({ kind: 'link' })
})

test('the link for the first admin works once', async () => {
  const token = await link()
  expect(await takeSetupToken(db, `${token}x`, new Date())).toBe(false)
  expect(await takeSetupToken(db, token, new Date())).toBe(true)
  expect(await takeSetupToken(db, token, new Date())).toBe(false)
})

test('it works for a day', async () => {
  const token = await link()
  expect(await takeSetupToken(db, token, inHours(25))).toBe(false)
  expect(await takeSetupToken(db, token, inHours(23))).toBe(true)
})

test('each start prints another link, and only the last one works', async () => {
  const first = await link()
  const second = await link()
  expect(await takeSetupToken(db, first, new Date())).toBe(false)
  expect(await takeSetupToken(db, second, new Date())).toBe(true)
})

test('the database holds no token, only its hash', async () => {
  const token = await link()
  expect(JSON.stringify(await db.setupToken.findMany())).not.toContain(token)
})

test('once there is an admin no link is printed, and the old one is worth nothing', async () => {
  const token = await link()
  await makeStaff(db, 'ADMIN')
  expect(await provideContents(db, order)).toEqual({ kind: 'installed' })
  expect(await takeSetupToken(db, token, new Date())).toBe(false)
})
