import { isRoadAct, roadActs } from '@kewo/domain'
import { isInputObjectType, isNonNullType, validate } from 'graphql'
import { expect, test } from 'vitest'
import { schema } from '../index.ts'
import { readDocument } from './readDocument.ts'

const fields = schema.getMutationType()!.getFields()

test.each(roadActs)('%s takes a key, and can be asked for nothing but what became of it', (act) => {
  const { args } = fields[act]!
  const input = args.find(({ name }) => name === 'input')?.type
  const inInput = isNonNullType(input) && isInputObjectType(input.ofType) ? input.ofType.getFields() : {}
  expect([...args.map(({ name }) => name), ...Object.keys(inInput)]).toContain('idempotencyKey')

  const variables = args.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ')
  const given = args.map(({ name }) => `${name}: $${name}`).join(', ')
  const asked = readDocument(`mutation Act(${variables}) { ${act}(${given}) { ... on Brand { id } } }`)!
  expect(validate(schema, asked.document)).toEqual([])
  expect(asked.act).toBe(act)
})

test('nothing else can lie in an outbox', () => {
  const others = Object.keys(fields).filter((name) => !isRoadAct(name))
  expect(others.length).toBeGreaterThan(60)
  for (const name of others) expect(readDocument(`mutation { ${name} }`), name).toBeNull()
})
