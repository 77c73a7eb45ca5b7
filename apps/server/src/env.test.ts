import { expect, test } from 'vitest'
import { readSettings } from './env.ts'

test('without a single variable everything has a sensible value', () => {
  const settings = readSettings({})
  expect(settings).toMatchObject({
    port: 4000,
    host: '127.0.0.1',
    databaseUrl: null,
    timeZone: 'Asia/Shanghai',
  })
  expect(settings).toMatchObject({ production: false, introspection: true, demo: true, trustProxy: false })
  expect(settings.home).toMatch(/\.kewo$/)
})

test('an empty variable counts as absent', () => {
  expect(readSettings({ PORT: '', DATABASE_URL: '', KEWO_SECRET: '' })).toEqual(readSettings({}))
})

const wrong: [string, NodeJS.ProcessEnv, string][] = [
  ['a port in words', { PORT: 'four' }, 'PORT must be a port number from 0 (any free one) to 65535.'],
  ['a port too high', { PORT: '65536' }, 'PORT must be a port number from 0 (any free one) to 65535.'],
  ['another database', { DATABASE_URL: 'mysql://x/y' }, 'DATABASE_URL must look like postgres://'],
  ['no address', { KEWO_PUBLIC_URL: 'kewo.example' }, 'KEWO_PUBLIC_URL must be an address such as'],
  ['an unknown zone', { KEWO_TIME_ZONE: 'Asia/Beijing' }, 'KEWO_TIME_ZONE must be the name of a time zone'],
  ['neither yes nor no', { KEWO_TRUST_PROXY: 'maybe' }, 'KEWO_TRUST_PROXY must be true or false.'],
  ['a short secret', { KEWO_SECRET: 'short' }, 'KEWO_SECRET must have at least 32 characters.'],
  ['production without a secret', { NODE_ENV: 'production' }, 'KEWO_SECRET must be set in production'],
  [
    'the demo in production',
    { NODE_ENV: 'production', KEWO_SECRET: 's'.repeat(32), KEWO_DEMO: 'true' },
    'KEWO_DEMO must not be true in production',
  ],
]

test.each(wrong)('%s is refused in one sentence', (_case, environment, sentence) => {
  expect(() => readSettings(environment)).toThrow(sentence)
})

test('each wrong variable is told, not only the first', () => {
  expect(() => readSettings({ PORT: 'x', KEWO_DEMO: 'perhaps' })).toThrow(
    /^PORT must .*\nKEWO_DEMO must .*\.$/,
  )
})

test('production is closed unless opened on purpose', () => {
  const production = { NODE_ENV: 'production', KEWO_SECRET: 's'.repeat(32) }
  expect(readSettings(production)).toMatchObject({ production: true, introspection: false, demo: false })
  expect(readSettings({ ...production, KEWO_INTROSPECTION: 'yes' }).introspection).toBe(true)
})
