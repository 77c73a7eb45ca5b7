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
  expect(settings).toMatchObject({
    production: false,
    introspection: true,
    anyDocument: true,
    demo: true,
    trustedProxies: 0,
  })
  expect(settings.home).toMatch(/\.kewo$/)
})

test('an empty variable counts as absent', () => {
  expect(readSettings({ PORT: '', DATABASE_URL: '', KEWO_SECRET: '' })).toEqual(readSettings({}))
})

const production = {
  NODE_ENV: 'production',
  KEWO_SECRET: 'h8Vq0zPjL3-Ww2nX_rT5yBfK7mGd9sCe',
  KEWO_PUBLIC_URL: 'https://kewo.example',
}

const wrong: [string, NodeJS.ProcessEnv, string][] = [
  ['a port in words', { PORT: 'four' }, 'PORT must be a port number from 0 (any free one) to 65535.'],
  ['a port too high', { PORT: '65536' }, 'PORT must be a port number from 0 (any free one) to 65535.'],
  ['another database', { DATABASE_URL: 'mysql://x/y' }, 'DATABASE_URL must look like postgres://'],
  ['no address', { KEWO_PUBLIC_URL: 'kewo.example' }, 'KEWO_PUBLIC_URL must be an address such as'],
  ['mail by another way', { SMTP_URL: 'imap://x' }, 'SMTP_URL must look like smtps://'],
  [
    'mail from nobody',
    { SMTP_URL: 'smtp://127.0.0.1:25' },
    'SMTP_URL needs SMTP_FROM: set both, or neither.',
  ],
  [
    'mail from no address',
    { SMTP_URL: 'smtp://127.0.0.1:25', SMTP_FROM: 'Kewo' },
    'SMTP_FROM must be an address, such as Kewo <kewo@example.com>.',
  ],
  ['a gateway unsigned', { WEBHOOK_URL: 'https://x.example' }, 'WEBHOOK_URL needs WEBHOOK_SECRET: set both'],
  [
    'a short secret of the gateway',
    { WEBHOOK_URL: 'https://x.example', WEBHOOK_SECRET: 'short' },
    'WEBHOOK_SECRET must have at least 16 characters.',
  ],
  [
    'push to a path',
    { PUSH_SERVICES: 'https://x.example/push' },
    'PUSH_SERVICES must be origins with commas',
  ],
  [
    'a collector without a way',
    { OTEL_EXPORTER_OTLP_ENDPOINT: 'localhost:4318' },
    'OTEL_EXPORTER_OTLP_ENDPOINT must be an address',
  ],
  ['an unknown zone', { KEWO_TIME_ZONE: 'Asia/Beijing' }, 'KEWO_TIME_ZONE must be the name of a time zone'],
  ['neither yes nor no', { KEWO_INTROSPECTION: 'maybe' }, 'KEWO_INTROSPECTION must be true or false.'],
  [
    'a yes for the number of proxies',
    { KEWO_TRUSTED_PROXIES: 'true' },
    'KEWO_TRUSTED_PROXIES must be the number of proxies of yours in front, from 0 (none) to 9.',
  ],
  [
    'what was a yes or no before',
    { KEWO_TRUST_PROXY: 'true' },
    'KEWO_TRUST_PROXY is no longer read: set KEWO_TRUSTED_PROXIES',
  ],
  ['a short secret', { KEWO_SECRET: 'short' }, 'KEWO_SECRET must have at least 32 characters.'],
  ['production without a secret', { NODE_ENV: 'production' }, 'KEWO_SECRET must be set in production'],
  [
    'production with a secret of equal letters',
    { ...production, KEWO_SECRET: 's'.repeat(32) },
    'KEWO_SECRET must not be made of a few characters only; ',
  ],
  [
    'production without an address',
    { ...production, KEWO_PUBLIC_URL: '' },
    'KEWO_PUBLIC_URL must be an https address in production',
  ],
  [
    'production without https',
    { ...production, KEWO_PUBLIC_URL: 'http://kewo.example' },
    'KEWO_PUBLIC_URL must be an https address in production',
  ],
  [
    'the demo in production',
    { ...production, KEWO_DEMO: 'true' },
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

test('how many proxies stand in front is a number', () => {
  expect(readSettings({ KEWO_TRUSTED_PROXIES: '2' }).trustedProxies).toBe(2)
})

test('production is closed unless opened on purpose', () => {
  expect(readSettings(production)).toMatchObject({
    production: true,
    introspection: false,
    anyDocument: false,
    demo: false,
  })
  expect(readSettings({ ...production, KEWO_INTROSPECTION: 'yes' }).introspection).toBe(true)
})

test('channels are set up by what docs/operations.md says', () => {
  expect(readSettings({})).toMatchObject({ mail: null, webhook: null, pushServices: [] })
  const given = {
    SMTP_URL: 'smtps://kewo:password@mail.example.com:465',
    SMTP_FROM: '客我 <kewo@example.com>',
    WEBHOOK_URL: 'https://gateway.example.com/kewo',
    WEBHOOK_SECRET: 'a secret of the gateway',
    PUSH_SERVICES: 'https://push.example.com,https://*.push.example.cn',
  }
  expect(readSettings(given)).toMatchObject({
    mail: { url: given.SMTP_URL, from: given.SMTP_FROM },
    webhook: { url: given.WEBHOOK_URL, secret: given.WEBHOOK_SECRET },
    pushServices: ['https://push.example.com', 'https://*.push.example.cn'],
  })
})
