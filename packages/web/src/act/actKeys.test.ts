import { parse } from 'graphql'
import { expect, test } from 'vitest'
import { actKeys } from './actKeys.ts'

type Sent = { id: string; words: string; key: string }

const reply = parse(
  'mutation ($id: ID!, $words: String, $key: UUID!) { reply(id: $id, words: $words, key: $key) { id } }',
)

test('an attempt without an answer is repeated with its key, whatever is changed in it', () => {
  const keys = actKeys(reply)
  const first = keys.with<Sent>({ id: 'a', words: '来了' })
  expect(first).toEqual({ id: 'a', words: '来了', key: first.key })
  expect(keys.with<Sent>({ id: 'a', words: '马上来' }).key).toBe(first.key)
})

test('what is about another thing has another key', () => {
  const keys = actKeys(reply)
  const first = keys.with<Sent>({ id: 'a', words: '来了' })
  expect(keys.with<Sent>({ id: 'b', words: '来了' }).key).not.toBe(first.key)
  expect(keys.with<Sent>({ id: 'a', words: '来了' }).key).toBe(first.key)
})

test('after an answer the next is another act', () => {
  const keys = actKeys(reply)
  const first = keys.with<Sent>({ id: 'a', words: '来了' })
  keys.forget({ id: 'a', words: '来了' })
  expect(keys.with<Sent>({ id: 'a', words: '来了' }).key).not.toBe(first.key)
})

test('a key that a draft has kept is its own', () => {
  expect(actKeys(reply).with<Sent>({ id: 'a', words: '来了', key: 'kept' }).key).toBe('kept')
})

test('where the mutation takes none, none is sent', () => {
  const keys = actKeys(parse('mutation ($id: ID!) { read(id: $id) { id } }'))
  expect(keys.with<{ id: string }>({ id: 'a' })).toEqual({ id: 'a' })
})
