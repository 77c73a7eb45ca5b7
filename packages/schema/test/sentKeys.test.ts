import { makeOrganisation, makeStaff, wholeContent } from '@kewo/testkit'
import { execute, type GraphQLField, parse } from 'graphql'
import { v7 } from 'uuid'
import { beforeAll, describe, expect, test } from 'vitest'
import { schema } from '../src/index.ts'
import { callOf, placesOf } from './fittingArgs.ts'
import { keyedCalls } from './keyed/keyedCalls.ts'
import type { KeyedCall } from './keyed/make.ts'
import { changesOf, keyHolder, withKey } from './otherContent.ts'
import { useSchema } from './useSchema.ts'

const { db, contextFor, seen } = useSchema()
let organisation: Awaited<ReturnType<typeof makeOrganisation>>
let otherAdmin: { userId: string }

beforeAll(async () => {
  organisation = await makeOrganisation(db)
  otherAdmin = await makeStaff(db, 'ADMIN', { regionId: organisation.company.id })
  const hours = [[540, 1020]]
  await db.workingCalendar.create({ data: { hours: { 1: hours, 2: hours, 3: hours, 4: hours, 5: hours } } })
})

type Answer = { __typename: string; id?: string; node?: { id: string } | null; words?: string }
type Field = GraphQLField<unknown, unknown>

/**
 * What the device measures, which is another each time and no part of what a person meant; nor is what was seen of a request
 * whose next step it is, for a step overwrites nothing.
 */
const measured = /^\w+ (place|madeAt)\b|^(\w+HelpRequest|waitOnRetailer) expected$/

/** Texts that may be empty: what was said, or a picture or another field says it all. */
const mayBeEmpty = [
  'createCampaign input.body',
  'createCampaign input.gain',
  'completeVisit trace.heard',
  'correctTrace trace.heard',
  'askAnotherTime words',
]

async function send(field: Field, { asker, sent }: KeyedCall, key: string): Promise<Answer> {
  const more = '__typename ... on Node { id } ... on SentBefore { sentAt node { id } }'
  const { data, errors } = await execute({
    schema,
    document: parse(callOf('mutation', field).replace('{ __typename }', `{ ${more} }`)),
    variableValues: withKey(field, sent, key),
    contextValue: await contextFor(asker, {}),
  })
  expect(errors?.map((error) => error.originalError ?? error) ?? []).toEqual([])
  return data?.[field.name] as Answer
}

type Team = Parameters<(typeof keyedCalls)[string]>[1]

const callHere = (name: string) => madeCall(name, { ...organisation.here, admin: organisation.admin })
const callElsewhere = (name: string) => madeCall(name, { ...organisation.elsewhere, admin: otherAdmin })

/** The call with what its sender has seen, where it names that. */
async function madeCall(name: string, team: Team): Promise<KeyedCall> {
  const call = await keyedCalls[name]!(db, team)
  const { args } = schema.getMutationType()!.getFields()[name]!
  if (args.every((arg) => arg.name !== 'expected')) return call
  const [type, id] = Buffer.from(String(call.sent['id'] ?? call.sent['visitId']), 'base64')
    .toString()
    .split(':')
  return { ...call, sent: { ...call.sent, expected: await seen(type!, { id: id! }) } }
}

const mutations = Object.values(schema.getMutationType()!.getFields())
const keyed = mutations.filter((field) => keyHolder(field)).map((field) => ({ name: field.name, field }))

test('every mutation that takes a key has a call here, and every other one has none', () => {
  expect(Object.keys(keyedCalls).toSorted()).toEqual(keyed.map(({ name }) => name).toSorted())
})

describe.each(keyed)('$name', ({ name, field }) => {
  test('six at once with one key and content are one, and so is the seventh', async () => {
    const call = await callHere(name)
    const key = v7()
    const answers = await Promise.all(Array.from({ length: 6 }, () => send(field, call, key)))
    const [first] = answers
    expect(first?.id).toBeDefined()
    for (const answer of answers) expect(answer).toEqual(first)
    const before = await wholeContent(db)
    expect(await send(field, call, key)).toEqual(first)
    expect(await wholeContent(db)).toEqual(before)
    expect(await db.sentKey.count({ where: { key } })).toBe(1)
  })

  test('with another content, whichever field is another, it is refused and changes nothing', async () => {
    const call = await callHere(name)
    const key = v7()
    const first = await send(field, call, key)
    const before = await wholeContent(db)
    const changes = changesOf(field.args, call.sent)
    expect(changes.length > 0).toBe(field.args.length > 1 || keyHolder(field) === 'input')
    for (const { path, variables } of changes) {
      const answer = await send(field, { ...call, sent: variables }, key)
      if (measured.test(`${name} ${path}`)) expect([path, answer]).toEqual([path, first])
      else expect([path, answer.__typename, typeof answer.node?.id]).toEqual([path, 'SentBefore', 'string'])
    }
    expect(await wholeContent(db)).toEqual(before)
  })

  test('another spelling of the same words is the same content', async () => {
    const call = await callHere(name)
    const key = v7()
    const first = await send(field, call, key)
    const spelled = JSON.parse(JSON.stringify(call.sent), (_name, value: unknown) =>
      typeof value === 'string' && /\p{L}/u.test(value) && !/^[\w=+/.-]+$/.test(value)
        ? `\u200b ${value.normalize('NFD')}\u3000`
        : value,
    ) as KeyedCall['sent']
    expect(await send(field, { ...call, sent: spelled }, key)).toEqual(first)
  })

  test('the same key of another person is another act', async () => {
    const key = v7()
    const first = await send(field, await callHere(name), key)
    const other = await send(field, await callElsewhere(name), key)
    expect(other.__typename).toBe(first.__typename)
    expect(other.id).not.toBe(first.id)
  })

  test('words that show nothing are refused where words are needed, and change nothing', async () => {
    const call = await callHere(name)
    const before = await wholeContent(db)
    const texts = changesOf(field.args, call.sent).filter(({ path }) => isNeededText(field, path))
    for (const { path } of texts) {
      for (const blank of ['\u200b', '\u3164', '\u2800 ', '\ufe0f'])
        expect([
          path,
          (await send(field, { ...call, sent: put(call.sent, path, blank) }, v7())).__typename,
        ]).toEqual([path, 'InvalidInput'])
    }
    expect(await wholeContent(db)).toEqual(before)
  })
})

function isNeededText(field: Field, path: string): boolean {
  const plain = path.replaceAll(/\[\d\]/g, '')
  if (mayBeEmpty.includes(`${field.name} ${plain}`)) return false
  return placesOf(field.args, {}).some(
    (place) => place.path === plain && place.type === 'String' && place.required && !place.isList,
  )
}

function put(sent: unknown, path: string, value: string): KeyedCall['sent'] {
  const copy = structuredClone(sent) as KeyedCall['sent']
  const names = path.replaceAll(/\[(\d)\]/g, '.$1').split('.')
  const last = names.pop()!
  const holder = names.reduce<unknown>((at, name) => Reflect.get(at as object, name), copy)
  Reflect.set(holder as object, last, value)
  return copy
}
