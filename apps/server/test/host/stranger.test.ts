import { globSync } from 'node:fs'
import { resolve } from 'node:path'
import { makeBrand, makeCampaign, makeFile, makeGuidance, makeProduct, makeRetailer } from '@kewo/testkit'
import { schema } from '@kewo/schema'
import { beforeAll, describe, expect, test } from 'vitest'
import { useServer } from './useServer.ts'

/** Stands in every name and text that must stay behind the sign-in. */
const secret = '闭门烟'

const { db, ask, post } = useServer()
const ids: Record<string, string> = {}

beforeAll(async () => {
  const image = await makeFile(db, { storageKey: secret })
  const brand = await makeBrand(db, { name: `${secret}牌`, nameEn: `${secret} brand`, imageId: image.id })
  const product = await makeProduct(db, { brandId: brand.id, name: `${secret}硬盒`, imageId: image.id })
  const campaign = await makeCampaign(db, { brandId: brand.id, title: `${secret}上柜`, imageId: image.id })
  const guidance = await makeGuidance(db)
  const retailer = await makeRetailer(db, { name: `${secret}商店` })
  await db.guidanceVersion.updateMany({ data: { title: `${secret}陈列` } })
  Object.assign(ids, {
    File: image.id,
    Brand: brand.id,
    Product: product.id,
    Campaign: campaign.id,
    Guidance: guidance.id,
    Retailer: retailer.id,
  })
})

const globalId = (type: string) => Buffer.from(`${type}:${ids[type]}`).toString('base64')

async function expectClosed(answer: { status: number; text: string; headers: Headers }) {
  expect(answer.text).not.toContain(secret)
  expect(JSON.stringify([...answer.headers])).not.toContain(secret)
}

test('pages are the same empty frame whatever is asked for', async () => {
  const paths = [
    '/',
    '/brands',
    `/brands/${globalId('Brand')}`,
    `/campaigns/${ids['Campaign']}`,
    '/staff/',
    '/staff/campaigns',
  ]
  for (const path of paths) {
    const answer = await ask(path)
    expect([200, 503]).toContain(answer.status)
    await expectClosed(answer)
  }
})

test('what the web apps are built of names no brand: it comes with the data', async () => {
  const built = globSync('../../{portal,manager}/dist/**/*.{js,css,html,json,webmanifest}', {
    cwd: import.meta.dirname,
  })
  for (const file of built) {
    const path = resolve('/', file)
      .replace(/^.*\/portal\/dist/, '')
      .replace(/^.*\/manager\/dist/, '/staff')
    await expectClosed(await ask(path))
  }
})

describe('pictures', () => {
  test.each(['large', 'medium', 'small', 'thumbnail', 'original', '../../secret'])(
    '%s size',
    async (size) => {
      const answer = await ask(`/api/files/${ids['File']}/${size}`)
      expect([401, 404]).toContain(answer.status)
      await expectClosed(answer)
    },
  )

  test('a picture that is there and one that is not are answered alike', async () => {
    const there = await ask(`/api/files/${ids['File']}/small`)
    const missing = await ask('/api/files/00000000-0000-7000-8000-000000000000/small')
    expect([there.status, there.text]).toEqual([missing.status, missing.text])
  })

  test('nothing can be sent', async () => {
    const body = new FormData()
    body.append('file', new Blob(['x']), 'x.png')
    const headers = { 'apollo-require-preflight': '1' }
    expect((await ask('/api/files', { method: 'POST', body, headers })).status).toBe(401)
  })
})

describe('the API', () => {
  test.each(['Brand', 'Product', 'Campaign', 'Guidance', 'Retailer'])('%s by its id', async (type) => {
    const query = `{ node(id: "${globalId(type)}") { __typename id } }`
    const answer = await post('/graphql', { query })
    expect(JSON.parse(answer.text).errors[0].extensions.code).toBe('UNAUTHENTICATED')
    await expectClosed(answer)
  })

  test('by GET as little as by POST', async () => {
    const answer = await ask(`/graphql?query=${encodeURIComponent('{ regions { id name } }')}`)
    expect(JSON.parse(answer.text).errors[0].extensions.code).toBe('UNAUTHENTICATED')
  })

  test('says neither its types nor what a misspelt field might have been', async () => {
    const types = await post('/graphql', { query: '{ __schema { types { name } } }' })
    expect(types.text).not.toContain('Campaign')
    const misspelt = await post('/graphql', { query: '{ brnads { id } }' })
    expect(misspelt.text).not.toMatch(/did you mean|brands/i)
    const fields = Object.keys(schema.getQueryType()?.getFields() ?? {})
    expect(fields.filter((name) => misspelt.text.includes(`"${name}"`))).toEqual([])
  })

  test('knows nobody: the viewer is null', async () => {
    const answer = await post('/graphql', { query: '{ viewer { __typename } }' })
    expect(JSON.parse(answer.text)).toEqual({ data: { viewer: null } })
  })
})

describe('signing in', () => {
  test('a known and an unknown name are refused alike', async () => {
    const { username } = await db.user.findFirstOrThrow({ select: { username: true } })
    const [known, unknown] = [
      await post('/api/auth/sign-in/username', { username, password: 'a wrong password' }),
      await post('/api/auth/sign-in/username', { username: 'no-such-name', password: 'a wrong password' }),
    ]
    expect(known.status).toBe(401)
    expect([known.status, known.text]).toEqual([unknown.status, unknown.text])
  })

  test('nobody registers, resets or lists anything by himself', async () => {
    for (const path of [
      'sign-up/email',
      'request-password-reset',
      'list-sessions',
      'update-user',
      'is-username-available',
    ]) {
      const answer = await post(`/api/auth/${path}`, {
        username: 'x',
        email: 'x@example.org',
        password: 'abcdefgh',
        name: 'x',
      })
      expect([path, answer.status]).toEqual([path, 404])
    }
  })
})

test('health and figures for machines carry no business data', async () => {
  for (const path of ['/health/live', '/health/ready', '/metrics']) await expectClosed(await ask(path))
})

test('an address that does not exist tells nothing', async () => {
  for (const path of [
    '/api/brands',
    '/api/files',
    '/.env',
    '/assets/../../../package.json',
    '/staff/%2e%2e/package.json',
  ]) {
    const answer = await ask(path)
    expect(answer.text).not.toContain('"version"')
    await expectClosed(answer)
  }
})
