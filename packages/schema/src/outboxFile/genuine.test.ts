import { outboxFileHead, outboxFileLimits } from '@kewo/domain'
import { daysFromNow, hoursFromNow } from '@kewo/testkit'
import { v7 } from 'uuid'
import { describe, expect, test } from 'vitest'
import { keepEnded, sealKeysBy } from '../index.ts'
import { asked } from './laid.testbed.ts'
import { useOutboxFiles } from './outboxFile.testbed.ts'

const bed = useOutboxFiles()
const { db, organisation, seal, signedIn, keep, chosen, takeIn, refusalOfKeeping, contextFor } = bed
const standings = (file: { acts: { standing: string }[] }) => file.acts.map(({ standing }) => standing)
const nothing = async () => expect(await db.outboxFile.count()).toBe(0)

describe('whose file it is', () => {
  test('one byte changed anywhere, and it is nobody’s', async () => {
    const { retailer } = organisation.here
    const bytes = await seal(await signedIn(retailer), [asked(retailer)])
    for (const at of [60, 80, bytes.length - 20, bytes.length - 1]) {
      const changed = Buffer.from(bytes)
      changed[at]! ^= 1
      expect(await refusalOfKeeping(changed)).toBe('OutboxFileNotGenuine')
    }
    expect(await refusalOfKeeping(bytes.subarray(0, -1))).toBe('OutboxFileNotGenuine')
    await nothing()
  })

  test('the head of another’s sign-in does not make it that person’s', async () => {
    const { retailer, manager } = organisation.here
    const bytes = await seal(await signedIn(retailer), [asked(manager)])
    const { id } = await signedIn(manager)
    const head = Buffer.from(outboxFileHead(id))
    expect(await refusalOfKeeping(Buffer.concat([head, bytes.subarray(head.length)]))).toBe(
      'OutboxFileNotGenuine',
    )
    await nothing()
  })

  test('sealed with another secret, or for a sign-in that there never was', async () => {
    const { retailer } = organisation.here
    const bytes = await seal(await signedIn(retailer), [asked(retailer)])
    expect(await refusalOfKeeping(bytes, { sealKeyOf: sealKeysBy('another secret') })).toBe(
      'OutboxFileNotGenuine',
    )
    const never = await seal({ id: v7(), userId: retailer.userId }, [asked(retailer)])
    expect(await refusalOfKeeping(never)).toBe('OutboxFileNotGenuine')
    await nothing()
  })

  test('a copy for reading, and what is no file of ours', async () => {
    const readable = Buffer.from(JSON.stringify({ kewoOutbox: 2, acts: [] }, null, 1))
    expect(await refusalOfKeeping(readable)).toBe('OutboxFileNotSealed')
    for (const bytes of ['', 'kewo-outbox 1 ', '\u0000'.repeat(900), outboxFileHead(v7())])
      expect(['NoOutboxFile', 'OutboxFileNotGenuine']).toContain(await refusalOfKeeping(Buffer.from(bytes)))
    await nothing()
  })
})

describe('a sign-in that is over', () => {
  test('ended from elsewhere, as of a lost phone: nothing of it is taken, also what was chosen before', async () => {
    const { retailer } = organisation.here
    const session = await signedIn(retailer)
    const bytes = await seal(session, [asked(retailer)])
    const id = (await keep(bytes))!
    await db.session.delete({ where: { id: session.id } })
    expect(await refusalOfKeeping(bytes)).toBe('OutboxFileNotGenuine')
    expect(await bed.refuseTakeIn(id)).toBe('OutboxFileNotGenuine')
    expect(await db.helpRequest.count({ where: { retailerId: retailer.id } })).toBe(0)
  })

  test('by time: what was made before its end is taken, what was made after is not', async () => {
    const { retailer } = organisation.here
    const [before, after] = [asked(retailer), asked(retailer, '后来写的')]
    const acts = [
      { ...before, madeAt: hoursFromNow(-5).toISOString() },
      { ...after, madeAt: hoursFromNow(-3).toISOString() },
    ]
    const file = await takeIn(await chosen(retailer, acts, { expiresAt: hoursFromNow(-4) }))
    expect(standings(file)).toEqual(['TAKEN_IN', 'REFUSED'])
    expect(file.acts[1].reason).toContain('登录已经结束')
  })

  test('by the person: what was made before is taken', async () => {
    const { retailer } = organisation.here
    const session = await signedIn(retailer)
    const bytes = await seal(session, [asked(retailer)])
    await db.session.delete({ where: { id: session.id } })
    await keepEnded(db, session, hoursFromNow(-0.25))
    expect(standings(await takeIn((await keep(bytes))!))).toEqual(['TAKEN_IN'])
    expect(await db.session.findUnique({ where: { token: session.token } })).toBeNull()
  })

  test('so long ago that nobody should still believe it', async () => {
    const { retailer } = organisation.here
    const laid = { ...asked(retailer), madeAt: daysFromNow(-40).toISOString() }
    for (const [days, refusal] of [
      [-29, 'KEPT'],
      [-31, 'OutboxFileTooOld'],
    ] as const) {
      const session = await signedIn(retailer, { expiresAt: daysFromNow(days) })
      expect(await refusalOfKeeping(await seal(session, [laid]))).toBe(refusal)
    }
  })

  test('an admin’s, that nobody has used for half a day', async () => {
    const { admin } = organisation
    const document =
      'mutation M($key: UUID!, $id: ID!) { keepPromise(id: $id, idempotencyKey: $key) { __typename } }'
    const acts = [-14, -10].map((hours) => ({
      ...asked(admin),
      ...{ document, madeAt: hoursFromNow(hours).toISOString() },
    }))
    const id = await chosen(admin, acts, { seenAt: hoursFromNow(-24) })
    expect(standings(await bed.look(id))).toEqual(['NEW', 'REFUSED'])
  })
})

describe('a person who could not sign in now', () => {
  test('has left, has closed, or has to set a password', async () => {
    const { manager, retailer, courier } = organisation.here
    const files = await Promise.all(
      [manager, retailer, courier].map(async (person) => seal(await signedIn(person), [asked(person)])),
    )
    const chosenBefore = (await keep(files[0]!))!
    await db.staff.update({ where: { id: manager.id }, data: { leftAt: daysFromNow(-1) } })
    await db.retailer.update({ where: { id: retailer.id }, data: { closedAt: daysFromNow(-1) } })
    await db.user.update({ where: { id: courier.userId }, data: { mustChangePassword: true } })
    for (const bytes of files) expect(await refusalOfKeeping(bytes)).toBe('OutboxPersonGone')
    expect(await bed.refuseTakeIn(chosenBefore)).toBe('OutboxPersonGone')
  })
})

describe('what no device of ours writes is refused whole', () => {
  const withDocument = (document: string) => (laid: object) => ({ ...laid, document })
  const smuggled: [string, (laid: ReturnType<typeof asked>, other: { userId: string }) => unknown][] = [
    ['an act of somebody else', (laid, { userId }) => ({ ...laid, personId: userId })],
    [
      'a mutation that is not done on the road',
      withDocument('mutation { resetStaffPassword(id: "1") { __typename } }'),
    ],
    ['telling the outbox, which is not one', withDocument('mutation { tellOutbox(input: {}) }')],
    [
      'two fields',
      withDocument('mutation { keepPromise(id: "1") { __typename } rate(id: "2") { __typename } }'),
    ],
    ['another name', withDocument('mutation { rate: leaveStaff(id: "1") { __typename } }')],
    [
      'a field behind a fragment',
      withDocument('mutation { ...F } fragment F on Mutation { rate { __typename } }'),
    ],
    ['two operations', withDocument('mutation A { rate { __typename } } mutation B { rate { __typename } }')],
    ['a query', withDocument('query { viewer { id } }')],
    ['a subscription', withDocument('subscription { rate { __typename } }')],
    ['a directive', withDocument('mutation { rate @skip(if: true) { __typename } }')],
    ['no document', withDocument('{{{')],
    ['a type', withDocument('type Mutation { rate: Int }')],
    ['a document without end', withDocument(`mutation { rate { ${'a '.repeat(5_000)} } }`)],
    ['no text where one belongs', (laid) => ({ ...laid, document: { kind: 'Document' } })],
    ['no key', (laid) => ({ ...laid, key: 'x' })],
    ['no time', (laid) => ({ ...laid, madeAt: 'then' })],
    ['no state', (laid) => ({ ...laid, state: 'sent' })],
    ['a name that would break what it is put into', (laid) => ({ ...laid, about: '","words":"' })],
    ['an empty name', (laid) => ({ ...laid, about: '' })],
    ['variables that are a list', (laid) => ({ ...laid, variables: [laid.variables] })],
    ['variables without end', (laid) => ({ ...laid, variables: { words: 'x'.repeat(300_000) } })],
    ['pictures that are none', (laid) => ({ ...laid, pictures: { length: 3 } })],
    ['a picture in another form', (laid) => ({ ...laid, pictures: [{ id: 'p', base64: 7 }] })],
    [
      'too many pictures',
      (laid) => ({ ...laid, pictures: Array.from({ length: 99 }, () => ({ id: 'p', base64: '' })) }),
    ],
    ['nothing', () => null],
  ]
  test.each(smuggled)('%s', async (_what, change) => {
    const { retailer, manager } = organisation.here
    const acts = [asked(retailer), change(asked(retailer), manager)]
    expect(await refusalOfKeeping(await seal(await signedIn(retailer), acts))).toBe('OutboxFileForbidden')
    await nothing()
  })

  test('no acts, no list of them, the same key twice, no JSON, and a pit of brackets', async () => {
    const { retailer } = organisation.here
    const session = await signedIn(retailer)
    const laid = asked(retailer)
    const pit = JSON.stringify([laid]).replace(
      '"variables":{',
      `"variables":{"pit":${'['.repeat(100_000)}${']'.repeat(100_000)},`,
    )
    for (const acts of [
      [],
      [laid, laid],
      'no json',
      '[]',
      '{"kewoOutbox":2,"acts":{}}',
      `{"kewoOutbox":2,"acts":${pit}}`,
    ])
      expect(await refusalOfKeeping(await seal(session, acts))).toBe('OutboxFileForbidden')
    await nothing()
  })

  test('ten thousand acts, and more bytes than there may be', async () => {
    const { retailer } = organisation.here
    const session = await signedIn(retailer)
    const many = Array.from({ length: 10_000 }, () => null)
    expect(await refusalOfKeeping(await seal(session, many))).toBe('OutboxFileTooLarge')
    expect(await refusalOfKeeping(Buffer.alloc(outboxFileLimits.bytes + 1))).toBe('OutboxFileTooLarge')
    await nothing()
  })
})

describe('only an admin', () => {
  test('chooses, looks and takes in', async () => {
    const { supervisor, here } = organisation
    const bytes = await seal(await signedIn(here.retailer), [asked(here.retailer)])
    const id = (await keep(bytes))!
    for (const other of [supervisor, here.manager, here.retailer]) {
      expect(await keep(bytes, other)).toBeNull()
      expect(await bed.runRefused('{ outboxFiles { nodes { id } } }', {}, other)).toBe('FORBIDDEN')
      expect(await bed.runRefused('query ($id: ID!) { node(id: $id) { id } }', { id }, other)).toBe(
        'NOT_FOUND',
      )
      expect(await bed.refuseTakeIn(id, other)).toBe('FORBIDDEN')
    }
  })

  test('a sign-in’s seal is its own', async () => {
    const seals = '{ outboxSeal { sessionId key } }'
    const [one, other] = [
      await bed.runOk(seals, {}, organisation.admin),
      await bed.runOk(seals, {}, organisation.admin),
    ]
    expect(one.outboxSeal.key).not.toBe(other.outboxSeal.key)
    const { userId } = organisation.admin
    const { sealKeyOf } = await contextFor(null, {})
    const { sessionId, key } = one.outboxSeal
    expect(key).toBe(sealKeyOf({ userId, sessionId }).toString('base64'))
  })
})
