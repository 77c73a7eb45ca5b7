import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { CannotStart } from '@kewo/db/embedded'
import { z } from 'zod'
import { whyNotSecret } from './launch/whyNotSecret.ts'

const checkout = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))))

const yesOrNo = z.stringbool({ error: 'must be true or false' }).optional()
const url = (protocol: RegExp, error: string) => z.url({ protocol, error }).optional()

const proxies = 'must be the number of proxies of yours in front, from 0 (none) to 9'

const pushServices = /^https?:\/\/[^\s,/]+(,https?:\/\/[^\s,/]+)*$/
const pushServicesWanted =
  'must be origins with commas between, such as https://push.example,https://*.push.example'

function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }))
  } catch {
    return false
  }
}

/** What the server reads from the environment. An empty variable counts as absent. */
const variables = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'must be a port number from 0 (any free one) to 65535')
    .transform(Number)
    .refine((port) => port <= 65_535, 'must be a port number from 0 (any free one) to 65535')
    .default(4000),
  HOST: z.string().default('127.0.0.1'),
  KEWO_HOME: z.string().default(resolve(checkout, '.kewo')),
  DATABASE_URL: url(/^postgres(ql)?$/, 'must look like postgres://user:password@host:5432/database'),
  NODE_ENV: z.string().optional(),
  KEWO_SECRET: z.string().min(32, 'must have at least 32 characters').optional(),
  KEWO_PUBLIC_URL: url(/^https?$/, 'must be an address such as https://kewo.example'),
  KEWO_TIME_ZONE: z
    .string()
    .refine(isTimeZone, 'must be the name of a time zone, such as Asia/Shanghai')
    .default('Asia/Shanghai'),
  KEWO_INTROSPECTION: yesOrNo,
  KEWO_ANY_DOCUMENT: yesOrNo,
  KEWO_TRUSTED_PROXIES: z.string().regex(/^\d$/, proxies).transform(Number).default(0),
  KEWO_TRUST_PROXY: z.undefined(`is no longer read: set KEWO_TRUSTED_PROXIES, which ${proxies}`).optional(),
  KEWO_DEMO: yesOrNo,
  SMTP_URL: url(/^smtps?$/, 'must look like smtps://user:password@mail.example.com:465'),
  SMTP_FROM: z
    .string()
    .regex(/^[^<>\r\n]*<?[^<>\s@]+@[^<>\s@]+>?$/, 'must be an address, such as Kewo <kewo@example.com>')
    .optional(),
  WEBHOOK_URL: url(/^https?$/, 'must be an address such as https://gateway.example/kewo'),
  WEBHOOK_SECRET: z.string().min(16, 'must have at least 16 characters').optional(),
  PUSH_SERVICES: z.string().regex(pushServices, pushServicesWanted).optional(),
  KEWO_METRICS_TOKEN: z.string().min(16, 'must have at least 16 characters').optional(),
  OTEL_EXPORTER_OTLP_ENDPOINT: url(/^https?$/, 'must be an address such as http://localhost:4318'),
  KEWO_LOG_LEVEL: z
    .enum(['silent', 'error', 'warn', 'info', 'debug'], 'must be silent, error, warn, info or debug')
    .default('warn'),
})

/** Two variables that mean nothing without each other. */
const pairs = [
  ['SMTP_URL', 'SMTP_FROM'],
  ['WEBHOOK_URL', 'WEBHOOK_SECRET'],
] as const

export type Settings = {
  port: number
  host: string
  /** The folder of everything that is kept outside of the database: pictures, secrets, the embedded database. */
  home: string
  /** Null: the embedded PostgreSQL in `home`. */
  databaseUrl: string | null
  production: boolean
  /** Null: made once and kept in `home`. */
  secret: string | null
  publicUrl: string | null
  timeZone: string
  introspection: boolean
  /** Whether other documents than those of our apps are answered. */
  anyDocument: boolean
  /** How many proxies of ours stand in front and add to X-Forwarded-For. */
  trustedProxies: number
  /** Whether an empty database is filled with the demo. */
  demo: boolean
  /** Null: /metrics only from this machine. */
  metricsToken: string | null
  /** Null: no traces are made. */
  tracesTo: string | null
  /** Null: no mail leaves. */
  mail: { url: string; from: string } | null
  /** Null: no gateway is told. */
  webhook: { url: string; secret: string } | null
  /** Push services beside those that are known. */
  pushServices: readonly string[]
  logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug'
}

/** Reads and checks the environment. Throws CannotStart with one sentence for each variable that is wrong. */
export function readSettings(environment: NodeJS.ProcessEnv = process.env): Settings {
  const given = Object.entries(environment).filter(([, value]) => value !== '')
  const { data, error } = variables.safeParse(Object.fromEntries(given))
  if (error) {
    throw new CannotStart(error.issues.map(({ path, message }) => `${path.join('.')} ${message}.`).join('\n'))
  }
  const production = data.NODE_ENV === 'production'
  const refused = [...alone(data), ...(production ? whyNotInProduction(data) : [])]
  if (refused.length > 0) throw new CannotStart(refused.join('\n'))
  return {
    port: data.PORT,
    host: data.HOST,
    home: resolve(data.KEWO_HOME),
    databaseUrl: data.DATABASE_URL ?? null,
    production,
    secret: data.KEWO_SECRET ?? null,
    publicUrl: data.KEWO_PUBLIC_URL ?? null,
    timeZone: data.KEWO_TIME_ZONE,
    introspection: data.KEWO_INTROSPECTION ?? !production,
    anyDocument: data.KEWO_ANY_DOCUMENT ?? !production,
    trustedProxies: data.KEWO_TRUSTED_PROXIES,
    demo: data.KEWO_DEMO ?? !production,
    metricsToken: data.KEWO_METRICS_TOKEN ?? null,
    tracesTo: data.OTEL_EXPORTER_OTLP_ENDPOINT ?? null,
    mail: data.SMTP_URL && data.SMTP_FROM ? { url: data.SMTP_URL, from: data.SMTP_FROM } : null,
    webhook:
      data.WEBHOOK_URL && data.WEBHOOK_SECRET ? { url: data.WEBHOOK_URL, secret: data.WEBHOOK_SECRET } : null,
    pushServices: data.PUSH_SERVICES?.split(',') ?? [],
    logLevel: data.KEWO_LOG_LEVEL,
  }
}

function alone(data: z.infer<typeof variables>): string[] {
  return pairs.flatMap(([one, other]) => {
    if ((data[one] === undefined) === (data[other] === undefined)) return []
    const [given, missing] = data[one] === undefined ? [other, one] : [one, other]
    return `${given} needs ${missing}: set both, or neither.`
  })
}

/** What everybody can guess or read on the way must not run where it matters. */
function whyNotInProduction({
  KEWO_SECRET: secret,
  KEWO_PUBLIC_URL: publicUrl,
  KEWO_DEMO: demo,
}: z.infer<typeof variables>): string[] {
  const weak = secret ? whyNotSecret(secret) : null
  return [
    ...(secret
      ? []
      : ['KEWO_SECRET must be set in production: at least 32 characters that nobody can guess.']),
    ...(weak ? [`KEWO_SECRET ${weak}; \`openssl rand -hex 32\` makes a good one.`] : []),
    ...(publicUrl?.startsWith('https:')
      ? []
      : [
          'KEWO_PUBLIC_URL must be an https address in production, such as https://kewo.example: without it whoever sits on the way reads the session cookies.',
        ]),
    ...(demo ? ['KEWO_DEMO must not be true in production: everybody knows the demo accounts.'] : []),
  ]
}
