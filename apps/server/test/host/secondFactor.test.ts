import { createHmac } from 'node:crypto'
import { makeOrganisation, makeStaff, until } from '@kewo/testkit'
import { beforeEach, expect, test } from 'vitest'
import { useServer } from './useServer.ts'

const { db, post, signIn, password } = useServer({ adminsNeedSecondFactor: true })

type Person = { userId: string; cookie: string }

const auth = (path: string, body: object, { cookie = '' }: { cookie?: string } = {}) =>
  post(`/api/auth/${path}`, body, cookie ? { cookie } : {})

const askAs = async (cookie: string, query: string, variables: object = {}) =>
  JSON.parse((await post('/graphql', { query, variables }, { cookie })).text) as {
    data?: Record<string, unknown>
    errors?: { extensions: { code: string } }[]
  }

const cookiesOf = (headers: Headers) =>
  headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')

/** The code that an app shows for a key of RFC 6238, now or so many steps of 30 seconds away. */
function codeOf(secret: string, steps = 0): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
  const bits = Array.from(secret, (letter) => letters.indexOf(letter).toString(2).padStart(5, '0')).join('')
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + steps))
  const mac = createHmac('sha1', key).update(counter).digest()
  const offset = mac.at(-1)! & 15
  return String((mac.readUInt32BE(offset) & 0x7f_ff_ff_ff) % 1_000_000).padStart(6, '0')
}

/** A code that is none of those which the server takes about now. */
const wrongCode = (secret: string) => {
  const near = new Set([-2, -1, 0, 1, 2].map((steps) => codeOf(secret, steps)))
  return Array.from({ length: 10 }, (_none, digit) => String(digit).repeat(6)).find(
    (code) => !near.has(code),
  )!
}

async function begin({ cookie }: Person): Promise<{ secret: string; backupCodes: string[] }> {
  const { status, text } = await auth('two-factor/enable', { password }, { cookie })
  expect(status).toBe(200)
  const { totpURI, backupCodes } = JSON.parse(text) as { totpURI: string; backupCodes: string[] }
  return { secret: new URL(totpURI).searchParams.get('secret')!, backupCodes }
}

async function turnOn(person: Person) {
  const begun = await begin(person)
  const { status, headers } = await auth('two-factor/verify-totp', { code: codeOf(begun.secret) }, person)
  expect(status).toBe(200)
  return { ...begun, cookie: cookiesOf(headers) || person.cookie }
}

/** Name and password: what is then asked for, and the cookies to answer with. */
async function passwordOf(userId: string) {
  const { username } = await db.user.findUniqueOrThrow({ where: { id: userId } })
  const { status, text, headers } = await auth('sign-in/username', { username, password })
  return { status, answer: JSON.parse(text) as { twoFactorRedirect?: boolean }, cookie: cookiesOf(headers) }
}

const acts = (userId: string, action: string) => db.auditEntry.count({ where: { userId, action } })

let organisation: Awaited<ReturnType<typeof makeOrganisation>>
let admin: Person

beforeEach(async () => {
  await db.signInTries.deleteMany()
  organisation ??= await makeOrganisation(db)
  const { userId } = await makeStaff(db, 'ADMIN', { regionId: organisation.admin.regionId })
  admin = { userId: userId!, cookie: await signIn(userId!) }
})

test('an admin gets nowhere before a first code was right; from then on the password alone opens nothing', async () => {
  const refused = await askAs(admin.cookie, '{ auditEntries { totalCount } }')
  expect(refused.errors?.[0]?.extensions.code).toBe('SIGN_IN_INCOMPLETE')
  expect((await auth('two-factor/enable', { password: 'not this one' }, admin)).status).toBe(400)
  const { secret } = await begin(admin)
  expect((await auth('two-factor/verify-totp', { code: wrongCode(secret) }, admin)).status).toBe(401)
  expect(await db.user.findUniqueOrThrow({ where: { id: admin.userId } })).toMatchObject({
    twoFactorEnabled: false,
  })

  const { cookie } = await turnOn(admin)
  expect(await acts(admin.userId, 'turnOnSecondFactor')).toBe(1)
  expect((await askAs(cookie, '{ auditEntries { totalCount } }')).errors).toBeUndefined()

  const half = await passwordOf(admin.userId)
  expect([half.status, half.answer.twoFactorRedirect]).toEqual([200, true])
  expect((await askAs(half.cookie, '{ viewer { id } }')).data).toEqual({ viewer: null })
})

test('the code of the app signs in, and so does each backup code, once', async () => {
  const { secret, backupCodes } = await turnOn(admin)
  const byCode = await passwordOf(admin.userId)
  const right = await auth('two-factor/verify-totp', { code: ` ${codeOf(secret)} ` }, byCode)
  expect(right.status).toBe(200)
  expect((await askAs(cookiesOf(right.headers), '{ viewer { id } }')).data?.['viewer']).not.toBeNull()

  const [code] = backupCodes
  const once = await auth('two-factor/verify-backup-code', { code }, await passwordOf(admin.userId))
  expect(once.status).toBe(200)
  const twice = await auth('two-factor/verify-backup-code', { code }, await passwordOf(admin.userId))
  expect(twice.status).toBe(401)
  await until(async () => expect(await db.auditEntry.count({ where: { action: 'refuseSignIn' } })).toBe(1))
})

test('wrong codes are counted over all sign-ins, and after a few not even the right one is taken', async () => {
  const { secret } = await turnOn(admin)
  const statuses: number[] = []
  for (let round = 0; round < 4; round += 1) {
    const half = await passwordOf(admin.userId)
    for (let each = 0; each < 4; each += 1)
      statuses.push((await auth('two-factor/verify-totp', { code: wrongCode(secret) }, half)).status)
  }
  expect(statuses).not.toContain(200)
  const right = await auth('two-factor/verify-totp', { code: codeOf(secret) }, await passwordOf(admin.userId))
  expect(right.status).toBe(429)
  // How long is said, so that the page can say it too.
  expect(Number(right.headers.get('retry-after'))).toBeGreaterThan(800)
  expect(Number(right.headers.get('retry-after'))).toBeLessThanOrEqual(900)
})

test('the password turns it off again', async () => {
  const { cookie } = await turnOn(admin)
  expect((await auth('two-factor/disable', { password: 'not this one' }, { cookie })).status).toBe(400)
  expect((await auth('two-factor/disable', { password }, { cookie })).status).toBe(200)
  expect(await acts(admin.userId, 'turnOffSecondFactor')).toBe(1)
  expect((await passwordOf(admin.userId)).answer.twoFactorRedirect).toBeUndefined()
})

test('another admin turns it off for a lost telephone: the person is signed out, told, and signs in without', async () => {
  const { cookie } = await turnOn(admin)
  const other = { userId: organisation.admin.userId, cookie: await signIn(organisation.admin.userId) }
  const { cookie: othersCookie } = await turnOn(other)
  const staff = await db.staff.findFirstOrThrow({ where: { userId: admin.userId } })
  const id = Buffer.from(`Staff:${staff.id}`).toString('base64')
  const reset = 'mutation ($id: ID!) { resetSecondFactor(id: $id) { __typename } }'
  expect((await askAs(othersCookie, reset, { id })).data).toEqual({
    resetSecondFactor: { __typename: 'Staff' },
  })
  expect((await askAs(cookie, '{ viewer { id } }')).data).toEqual({ viewer: null })
  expect(await db.notification.count({ where: { userId: admin.userId, kind: 'SECOND_FACTOR_RESET' } })).toBe(
    1,
  )
  const again = await passwordOf(admin.userId)
  expect([again.status, again.answer.twoFactorRedirect]).toEqual([200, undefined])
})
