import { makeCadence, makeOrganisation, makeRetailerOf } from '@kewo/testkit'
import { beforeEach, describe, expect, it } from 'vitest'
import { globalId, useSchema } from '../../test/useSchema.ts'

const { db, runOk, runRefused, refusalOf, seen } = useSchema()
let organisation: Awaited<ReturnType<typeof makeOrganisation>>

beforeEach(async () => {
  await db.cadence.deleteMany()
  organisation = await makeOrganisation(db)
})

const list = '{ cadences { name owedPerFourWeeks retailerCount audience { regions { name } } } }'
const create = `mutation ($input: CadenceInput!) { createCadence(input: $input) {
  ... on Cadence { id name owedPerFourWeeks retailerCount } ... on Refusal { code } ... on InvalidInput { field } } }`
const update = `mutation ($id: ID!, $expected: Edition!, $input: CadenceInput!) { updateCadence(id: $id, expected: $expected, input: $input) {
  ... on Cadence { name owedPerFourWeeks retailerCount } ... on Refusal { code } ... on InvalidInput { field } } }`
const remove = `mutation ($id: ID!, $expected: Edition!) { removeCadence(id: $id, expected: $expected) {
  ... on MutationRemoveCadenceSuccess { data { name } } ... on Refusal { code } } }`
const node = 'query ($id: ID!) { node(id: $id) { ... on Cadence { name retailerCount } } }'

const input = (over: object = {}) => ({ name: '市区每周一次', owedPerFourWeeks: 4, audience: {}, ...over })
const lastEntry = () => db.auditEntry.findFirst({ orderBy: { sequence: 'desc' } })

describe('who may', () => {
  it('lets all staff read, each counting the shops that they see', async () => {
    const { admin, supervisor, otherSupervisor, here, elsewhere, department } = organisation
    const cadence = await makeCadence(db, { name: '本部' }, { regionIds: [department.id] })
    await makeRetailerOf(db, here.territory, { closedAt: new Date('2026-01-01T00:00:00Z') })
    const inScope = [admin, supervisor, here.manager, here.orderClerk, here.courier, here.inspector]
    for (const asker of inScope) {
      const { cadences } = await runOk(list, {}, asker)
      const audience = { regions: [{ name: department.name }] }
      expect(cadences).toEqual([{ name: '本部', owedPerFourWeeks: 2, retailerCount: 1, audience }])
    }
    const id = globalId('Cadence', cadence)
    for (const asker of [otherSupervisor, elsewhere.manager]) {
      expect((await runOk(list, {}, asker)).cadences).toMatchObject([{ name: '本部', retailerCount: 0 }])
      expect((await runOk(node, { id }, asker)).node).toEqual({ name: '本部', retailerCount: 0 })
    }
    expect(await runRefused(list, {}, here.retailer)).toBe('FORBIDDEN')
    expect(await runRefused(node, { id }, here.retailer)).toBe('NOT_FOUND')
    expect(await runRefused(list, {}, null)).toBe('UNAUTHENTICATED')
  })

  it('lets nobody but an admin change any', async () => {
    const { supervisor, here } = organisation
    const cadence = await makeCadence(db)
    const id = globalId('Cadence', cadence)
    const edit = { id, expected: await seen('Cadence', cadence), input: input() }
    const asked: [string, Record<string, unknown>][] = [
      [create, { input: input() }],
      [update, edit],
      [remove, { id, expected: 'x' }],
    ]
    const { manager, orderClerk, courier, inspector, retailer } = here
    for (const [document, variables] of asked) {
      for (const asker of [supervisor, manager, orderClerk, courier, inspector, retailer])
        expect(await runRefused(document, variables, asker)).toBe('FORBIDDEN')
      expect(await runRefused(document, variables, null)).toBe('UNAUTHENTICATED')
    }
    expect(await db.cadence.findMany()).toEqual([cadence])
  })
})

describe('an admin keeps cadences', () => {
  it('makes one, and the audit log says so', async () => {
    const { admin, west } = organisation
    const audience = { regionIds: [globalId('Region', west)], gradeFrom: 5 }
    const { createCadence } = await runOk(create, { input: input({ name: ' 西区 ', audience }) }, admin)
    expect(createCadence).toMatchObject({ name: '西区', owedPerFourWeeks: 4, retailerCount: 1 })
    const entry = await lastEntry()
    expect(entry).toMatchObject({ action: 'createCadence', subjectType: 'Cadence', userId: admin.userId })
    expect(entry?.changes).toMatchObject({ owedPerFourWeeks: { from: null, to: 4 } })
  })

  it.each([
    ['an empty name', { name: ' ' }, 'name'],
    ['a name that is too long', { name: '频'.repeat(41) }, 'name'],
    ['fewer visits than none', { owedPerFourWeeks: -1 }, 'owedPerFourWeeks'],
    ['more visits than working days', { owedPerFourWeeks: 21 }, 'owedPerFourWeeks'],
    ['a grade that does not exist', { audience: { gradeTo: 31 } }, 'gradeTo'],
  ])('refuses %s by field and changes nothing', async (_what, over, field) => {
    const { admin } = organisation
    const cadence = await makeCadence(db)
    const edit = { id: globalId('Cadence', cadence), expected: await seen('Cadence', cadence) }
    const audiences = await db.audience.count()
    expect(await refusalOf(create, { input: input(over) }, admin)).toMatchObject({ field })
    expect(await refusalOf(update, { ...edit, input: input(over) }, admin)).toMatchObject({ field })
    expect(await db.cadence.findMany()).toEqual([cadence])
    expect(await db.audience.count()).toBe(audiences)
  })

  it('refuses a name twice, also when both come at once', async () => {
    const { admin } = organisation
    const twice = { input: input() }
    const answers = await Promise.allSettled([runOk(create, twice, admin), runOk(create, twice, admin)])
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await refusalOf(create, twice, admin)).toMatchObject({ code: 'InvalidInput', field: 'name' })
    const other = await makeCadence(db)
    const edit = { id: globalId('Cadence', other), expected: await seen('Cadence', other), ...twice }
    expect(await refusalOf(update, edit, admin)).toMatchObject({ code: 'InvalidInput', field: 'name' })
  })

  it('saves an edit once, with its audience: whoever read the older state is told', async () => {
    const { admin, east } = organisation
    const cadence = await makeCadence(db, {}, { regionIds: [east.id] })
    const edit = {
      id: globalId('Cadence', cadence),
      expected: await seen('Cadence', cadence),
      input: input(),
    }
    const all = await db.retailer.count({ where: { closedAt: null } })
    const { updateCadence } = await runOk(update, edit, admin)
    expect(updateCadence).toEqual({ name: '市区每周一次', owedPerFourWeeks: 4, retailerCount: all })
    const entry = await lastEntry()
    expect(entry?.changes).toMatchObject({ owedPerFourWeeks: { from: 2, to: 4 } })
    expect(entry?.changes).toMatchObject({ audience: { from: { regionIds: [east.id] } } })
    const other = { ...edit, input: input({ owedPerFourWeeks: 3 }) }
    expect(await runRefused(update, other, admin)).toBe('ChangedMeanwhile')
    await db.cadence.deleteMany()
    expect(await runRefused(update, edit, admin)).toBe('NOT_FOUND')
  })

  it('takes one away with its audience, told once to the log', async () => {
    const { admin } = organisation
    const [gone, stays] = [await makeCadence(db), await makeCadence(db)]
    const id = globalId('Cadence', gone)
    const expected = await seen('Cadence', gone)
    expect(await runRefused(remove, { id, expected: 'x' }, admin)).toBe('ChangedMeanwhile')
    const entries = await db.auditEntry.count()
    for (const _time of ['first', 'again'])
      expect((await runOk(remove, { id, expected }, admin)).removeCadence.data).toEqual([
        { name: stays.name },
      ])
    expect(await db.auditEntry.count()).toBe(entries + 1)
    expect(await lastEntry()).toMatchObject({ action: 'removeCadence', subjectId: gone.id })
    expect(await db.audience.count({ where: { id: gone.audienceId } })).toBe(0)
  })
})
