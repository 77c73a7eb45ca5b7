import { describe, expect, test } from 'vitest'
import { sourceFiles } from './sourceFiles.ts'

type Messages = Record<string, unknown>

const files = sourceFiles('{apps,packages}/*/messages/**/*.json')

/** `messages/<language>/<noun>.json`: one pair of files for each noun. */
const nouns = [...new Set(files.map(({ path }) => path.replace(/messages\/[^/]+\//, 'messages/*/')))]

const read = (noun: string, language: string): Messages => {
  const path = noun.replace('*', language)
  const file = files.find((candidate) => candidate.path === path)
  if (!file) throw new Error(`${path} is missing`)
  return JSON.parse(file.text) as Messages
}

/** Names of the values that a message takes, from every variant of it. */
const parameters = (message: unknown): string[] => {
  const names = [...JSON.stringify(message).matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '')
  return [...new Set(names)].toSorted()
}

test('both apps have messages, in exactly two languages', () => {
  const folders = new Set(files.map(({ path }) => path.split('/').slice(0, 4).join('/')))
  expect([...folders].filter((folder) => folder.startsWith('apps/')).toSorted()).toEqual([
    'apps/manager/messages/en',
    'apps/manager/messages/zh-CN',
    'apps/portal/messages/en',
    'apps/portal/messages/zh-CN',
  ])
})

describe.each(nouns)('%s', (noun) => {
  test('the same messages with the same parameters in both languages', () => {
    const [chinese, english] = [read(noun, 'zh-CN'), read(noun, 'en')]
    const takes = (messages: Messages) =>
      Object.fromEntries(Object.entries(messages).map(([key, message]) => [key, parameters(message)]))
    expect(takes(english)).toEqual(takes(chinese))
  })

  test('nothing is empty, and nothing in Chinese is left in English', () => {
    const [chinese, english] = [read(noun, 'zh-CN'), read(noun, 'en')]
    const isEmpty = ([, words]: [string, unknown]) => typeof words === 'string' && words.trim() === ''
    expect([...Object.entries(chinese), ...Object.entries(english)].filter(isEmpty)).toEqual([])
    const isLeftInEnglish = ([key, words]: [string, unknown]) =>
      typeof words === 'string' && /[a-z]{3} [a-z]{3}/i.test(words) && words === english[key]
    expect(Object.entries(chinese).filter(isLeftInEnglish)).toEqual([])
  })
})
