import { describe, expect, test } from 'vitest'
import { sourceFiles } from './sourceFiles.ts'

type Messages = Record<string, unknown>

const files = sourceFiles('{apps,packages}/*/src/**/*.{zh-CN,en}.json')

/** `<noun>.<language>.json`, beside what it is the words of: one pair of files for each noun. */
const nouns = [...new Set(files.map(({ path }) => path.replace(/\.(zh-CN|en)\.json$/, '.*.json')))]

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

test('both apps have words, and each noun has them in both languages', () => {
  const ofApps = nouns.filter((noun) => noun.startsWith('apps/'))
  expect(new Set(ofApps.map((noun) => noun.split('/')[1]))).toEqual(new Set(['manager', 'portal']))
  expect(files).toHaveLength(2 * nouns.length)
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

/** Every text of a message, with where it stands: plurals have several. */
const textsOf = (message: unknown): string[] =>
  typeof message === 'string'
    ? [message]
    : (message as { match: Record<string, string> }[]).flatMap(({ match }) => Object.values(match))

/** Words in code: what follows `'zh-CN':` or `en:`, as one text in quotes. */
const inCode = (language: string) =>
  sourceFiles('{apps,packages}/*/src/**/*.{ts,tsx}')
    .filter(({ path }) => !/test|demo/.test(path))
    .flatMap(({ path, text }) =>
      [
        ...text.matchAll(
          new RegExp(`(?:'${language}'|\\b${language}):\\s*(['"\`])((?:\\\\.|(?!\\1).)+)\\1`, 'gu'),
        ),
      ].map(([, , words = '']) => ({ where: path, words: words.replaceAll(/\$\{[^}]*\}/g, '{…}') })),
    )
    // A text within a text ends the outer one for this reader.
    .filter(({ words }) => !words.includes('${'))

const inMessages = (language: string) =>
  nouns.flatMap((noun) =>
    Object.entries(read(noun, language)).flatMap(([key, message]) =>
      textsOf(message).map((words) => ({ where: `${noun} ${key}`, words })),
    ),
  )

const everywhere = {
  'two blanks together': /\S {2}\S/u,
  'three dots instead of …': /\.\.\.|……/u,
  'a blank before %': /[\d}] %/u,
}

const faults = {
  en: {
    ...everywhere,
    'punctuation or quotes of Chinese': /[：，。；？！（）、「」《》［］]/u,
    'a blank before punctuation': /\w [,.;:!?](?:\s|$)/u,
    'what nobody says': /\b(is gone|are gone|stands? as|so as it|the clock stands)\b/iu,
  },
  'zh-CN': {
    ...everywhere,
    'half-width punctuation': /\p{Script=Han}[,;:!?()]|[,;!?(]\p{Script=Han}/u,
    'corner brackets as quotes': /[「」]/u,
    'straight quotes': /\p{Script=Han}["']|["']\p{Script=Han}/u,
    'a person addressed as 你': /你(?!们好)/u,
    'a day word before 前, which leaves open whether the day counts': /\{day\} ?(之)?前|(今天|明天|周.)前/u,
    'words that screens no longer use': /停着不走|痕迹|走访|(?<!登记)名册/u,
  },
} satisfies Record<string, Record<string, RegExp>>

describe.each(Object.entries(faults))('how it is written: %s', (language, kinds) => {
  const texts = [...inMessages(language), ...inCode(language)]

  test('words of messages and of code are found', () => {
    expect(inMessages(language).length).toBeGreaterThan(1_000)
    expect(inCode(language).length).toBeGreaterThan(250)
  })

  test.each(Object.entries(kinds))('%s', (_kind, fault) => {
    expect(texts.filter(({ words }) => fault.test(words))).toEqual([])
  })
})

test('quotes and apostrophes of English messages are curly', () => {
  const straight = /"|\w'\w/u
  expect(inMessages('en').filter(({ words }) => straight.test(words))).toEqual([])
})

/** What a message names in either language; a plural declares its number as `input count`. */
const named = new Map<string, Set<string>>()
for (const { text } of files)
  for (const [key, message] of Object.entries(JSON.parse(text) as Messages)) {
    const names = named.get(key) ?? new Set()
    for (const [, inText, declared] of JSON.stringify(message).matchAll(/\{(\w+)\}|input (\w+)/g))
      names.add(inText ?? declared ?? '')
    named.set(key, names)
  }

test('no message is handed what it has no place for, which would be lost without a word', () => {
  const calls = sourceFiles('{apps,packages}/*/src/**/*.{ts,tsx}').flatMap(({ path, text }) =>
    [...text.matchAll(/\bm\.(\w+_\w+)\(\{([^{}()]*)\}\)/g)].map(([, key = '', values = '']) => ({
      path,
      key,
      values,
    })),
  )
  expect(calls.length).toBeGreaterThan(200)
  const lost = calls.flatMap(({ path, key, values }) =>
    [...values.matchAll(/(?:^|,)\s*(\w+)/g)]
      .filter(([, name = '']) => !named.get(key)?.has(name))
      .map(([, name]) => `${path}: ${key} has no place for ${name}`),
  )
  expect(lost).toEqual([])
})
