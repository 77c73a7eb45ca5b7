import { countWrongTry } from '@kewo/schema'
import { makeRetailer, makeStaff, until } from '@kewo/testkit'
import { beforeEach, describe, expect, test } from 'vitest'
import { useServer } from './useServer.ts'

const { db, post, ask, signIn, setPassword, password } = useServer({ trustedProxies: 1 })

const path = '/api/auth/sign-in/username'
type From = { from?: string; cookie?: string }

const trySignIn = (username: string, typed: string, { from = '10.0.0.1', cookie = '' }: From = {}) =>
  post(path, { username, password: typed }, { 'x-forwarded-for': from, ...(cookie ? { cookie } : {}) })

async function shop(over: Parameters<typeof makeRetailer>[1] = {}) {
  const { userId, licenceNumber, ...row } = await makeRetailer(db, over)
  await setPassword(userId)
  return { ...row, userId, licenceNumber }
}

const statuses = async (tries: Promise<{ status: number }>[]) => {
  const counts: Record<number, number> = {}
  for (const { status } of await Promise.all(tries)) counts[status] = (counts[status] ?? 0) + 1
  return counts
}
const wrongTries = (count: number, username: string, from?: (index: number) => string) =>
  Array.from({ length: count }, (_none, index) => trySignIn(username, 'wrong words', { from: from?.(index) }))

beforeEach(async () => void (await db.signInTries.deleteMany()))

describe('wrong tries', () => {
  test('right ones are counted nowhere: a whole office signs in at once', async () => {
    const { licenceNumber } = await shop()
    const tries = Array.from({ length: 12 }, () => trySignIn(licenceNumber, password))
    expect(await statuses(tries)).toEqual({ 200: 12 })
    expect(await db.signInTries.count()).toBe(0)
  })

  test('five at one account, and from then on one waits, also when forty come together', async () => {
    const { licenceNumber } = await shop()
    expect(await statuses(wrongTries(40, licenceNumber))).toEqual({ 401: 5, 429: 35 })
    const { status, headers, text } = await trySignIn(licenceNumber, password)
    expect([status, JSON.parse(text).code]).toEqual([429, 'TOO_MANY_TRIES'])
    const wait = Number(headers.get('retry-after'))
    expect(wait).toBeGreaterThan(0)
    expect(wait).toBeLessThanOrEqual(30)
  })

  test('do not hold back others at the same address, nor the account elsewhere', async () => {
    const [tried, other] = [await shop(), await shop()]
    await Promise.all(wrongTries(9, tried.licenceNumber))
    expect((await trySignIn(other.licenceNumber, password)).status).toBe(200)
    expect((await trySignIn(tried.licenceNumber, password, { from: '10.0.0.2' })).status).toBe(200)
  })

  test('from many addresses are held back together, but not on a device of the owner', async () => {
    const { userId, licenceNumber } = await shop()
    const cookie = await signIn(userId)
    for (let index = 0; index < 19; index += 1)
      await countWrongTry(
        db,
        { name: licenceNumber, address: `10.1.0.${index}`, knownDevice: null },
        new Date(),
      )
    const many = await statuses(wrongTries(4, licenceNumber, (index) => `10.1.1.${index}`))
    expect(many).toEqual({ 401: 1, 429: 3 })
    expect((await trySignIn(licenceNumber, password, { from: '10.2.0.1' })).status).toBe(429)
    expect((await trySignIn(licenceNumber, password, { from: '10.2.0.1', cookie })).status).toBe(200)
  })

  test('on a device of the owner are counted as well', async () => {
    const { userId, licenceNumber } = await shop()
    const cookie = await signIn(userId)
    const tries = Array.from({ length: 9 }, () => trySignIn(licenceNumber, 'wrong words', { cookie }))
    expect(await statuses(tries)).toEqual({ 401: 5, 429: 4 })
  })

  test('a device that another account is known on, or a cookie made up, counts as a stranger', async () => {
    const [one, other] = [await shop(), await shop()]
    const cookie = await signIn(one.userId)
    await Promise.all(wrongTries(5, other.licenceNumber))
    const forged = cookie.replaceAll(/(kewo\.device-[0-9a-f]+=[^.]+\.)[^;]+/g, '$1AAAA')
    for (const given of [cookie, forged])
      expect((await trySignIn(other.licenceNumber, password, { cookie: given })).status).toBe(429)
  })

  test('at many accounts from one address are held back after a hundred', async () => {
    for (let index = 0; index < 99; index += 1)
      await countWrongTry(db, { name: `nobody${index}`, address: '10.0.0.1', knownDevice: null }, new Date())
    expect((await trySignIn('one-more', 'wrong words')).status).toBe(401)
    expect((await trySignIn('and-another', 'wrong words')).status).toBe(429)
    expect((await trySignIn('and-another', 'wrong words', { from: '10.0.0.2' })).status).toBe(401)
  })

  test('a right one begins anew', async () => {
    const { licenceNumber } = await shop()
    await Promise.all(wrongTries(4, licenceNumber))
    expect((await trySignIn(licenceNumber, password)).status).toBe(200)
    expect(await statuses(wrongTries(4, licenceNumber))).toEqual({ 401: 4 })
  })

  test('what a caller writes into X-Forwarded-For before our proxy does is not believed', async () => {
    const { licenceNumber, id } = await shop()
    const forged = Array.from({ length: 40 }, (_none, index) =>
      trySignIn(licenceNumber, 'wrong words', { from: `10.9.0.${index}, 203.0.113.7` }),
    )
    expect(await statuses(forged)).toEqual({ 401: 5, 429: 35 })
    await until(async () => {
      const entries = await db.auditEntry.findMany({ where: { subjectId: id } })
      expect(new Set(entries.map(({ address }) => address))).toEqual(new Set(['203.0.113.7']))
    })
  })
})

describe('a name', () => {
  test('is the same however it is typed', async () => {
    await shop({ licenceNumber: '330105123456' })
    for (const typed of [
      '3301 0512 3456',
      '３３０１０５１２３４５６',
      ' 330105123456\u200b',
      '3301\u30000512\u00a03456',
    ])
      expect([typed, (await trySignIn(typed, password)).status]).toEqual([typed, 200])
  })

  test('that nobody has is refused like a wrong password, and held back like one', async () => {
    const { licenceNumber } = await shop()
    const left = await makeStaff(db, 'MANAGER', { leftAt: new Date() })
    await setPassword(left.userId)
    const { username } = await db.user.findUniqueOrThrow({ where: { id: left.userId } })
    const names: [string, string][] = [
      [licenceNumber, 'wrong words'],
      ['nobody-at-all', 'wrong words'],
      ['no name / at all?', 'wrong words'],
      ['n'.repeat(500), 'wrong words'],
      ['\ud800', 'wrong words'],
      ['', 'wrong words'],
      [licenceNumber, 'w'.repeat(5_000)],
      [username ?? '', password],
    ]
    const answers: { status: number; text: string; cookies: string[] }[] = []
    for (const [name, typed] of names) {
      const { status, text, headers } = await trySignIn(name, typed)
      answers.push({ status, text, cookies: headers.getSetCookie() })
    }
    expect(answers).toEqual(names.map(() => answers[0]))
    expect(answers[0]).toMatchObject({ status: 401, cookies: [] })
    const [known, unknown] = [
      await statuses(wrongTries(12, licenceNumber)),
      await statuses(wrongTries(12, 'nobody-at-all')),
    ]
    expect(known[429]).toBeGreaterThan(0)
    expect(unknown[429]).toBeGreaterThan(0)
    expect(await db.session.count({ where: { userId: left.userId } })).toBe(0)
  })
})

describe('what is noted', () => {
  const entriesOf = (subjectId: string) =>
    db.auditEntry.findMany({ where: { subjectId }, orderBy: { sequence: 'asc' } })

  test('sign-in, sign-out and each refused try that was counted, with the address', async () => {
    const { id, userId, licenceNumber } = await shop()
    await Promise.all(wrongTries(30, licenceNumber))
    await until(async () => expect(await entriesOf(id)).toHaveLength(5))
    await db.signInTries.deleteMany()
    const { headers } = await trySignIn(licenceNumber, password)
    const cookie = headers
      .getSetCookie()
      .map((line) => line.split(';')[0])
      .join('; ')
    expect((await post('/api/auth/sign-out', {}, { cookie })).status).toBe(200)
    const entries = await entriesOf(id)
    expect(entries.map(({ action }) => action)).toEqual([
      ...Array<string>(5).fill('refuseSignIn'),
      'signIn',
      'signOut',
    ])
    expect(entries.map((entry) => entry.userId)).toEqual([...Array<null>(5).fill(null), userId, userId])
    expect(JSON.stringify(entries)).not.toContain('wrong words')
  })

  test('names that are no account leave no entry', async () => {
    const before = await db.auditEntry.count()
    await trySignIn('my-secret-typed-as-a-name', 'wrong words')
    await trySignIn('another', 'wrong words')
    expect(await db.auditEntry.count()).toBe(before)
  })

  test('the owner is told of what strangers tried: at once when they are held back, else at the next sign-in', async () => {
    const [held, tried, slipped] = [await shop(), await shop(), await shop()]
    const told = async (userId: string) =>
      (await db.notification.findMany({ where: { userId } })).map(({ kind, params }) => ({ kind, params }))
    await Promise.all(wrongTries(8, held.licenceNumber))
    await until(async () => expect(await told(held.userId)).toHaveLength(1))
    expect(await told(held.userId)).toMatchObject([
      { kind: 'SIGN_IN_TRIES', params: { count: 5, address: '10.0.0.1' } },
    ])
    await Promise.all(wrongTries(3, tried.licenceNumber))
    await Promise.all(wrongTries(2, slipped.licenceNumber))
    for (const { licenceNumber } of [tried, slipped]) await trySignIn(licenceNumber, password)
    expect(await told(tried.userId)).toMatchObject([{ params: { count: 3 } }])
    expect(await told(slipped.userId)).toEqual([])
  })
})

test('of better-auth nothing else is open', async () => {
  const cookie = await signIn((await shop()).userId)
  for (const other of [
    'get-session',
    'list-sessions',
    'two-factor/get-totp-uri',
    'two-factor/send-otp',
    'update-user',
  ]) {
    expect([other, (await post(`/api/auth/${other}`, {}, { cookie })).status]).toEqual([other, 404])
    expect([other, (await ask(`/api/auth/${other}`, { headers: { cookie } })).status]).toEqual([other, 404])
  }
})
