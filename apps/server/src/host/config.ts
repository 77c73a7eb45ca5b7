import type { Quotas } from '@kewo/schema'
import type { ChannelSettings } from '../channels/openChannels.ts'
import type { Documents } from '../documents/documents.ts'
import type { Patience } from './limits.ts'
import type { Passwords } from './signIn/signIns.ts'

/** What the host needs to know, already validated; made from the environment in env.ts, by hand in tests. */
export type HostConfig = ChannelSettings & {
  /** 0 takes any free port. */
  port: number
  host: string
  databaseUrl: string
  /** Folder for uploaded pictures. */
  picturesFolder: string
  /** Folder for registers on their way into the database. */
  registersFolder: string
  /** Signs the session cookies. */
  secret: string
  /** Where people reach the server, such as https://kewo.example; null takes the address of each request. */
  publicUrl: string | null
  /** IANA name of the zone in which days and working hours are counted. */
  timeZone: string
  production: boolean
  introspection: boolean
  /** What is answered. */
  documents: Documents
  /** What Prometheus says to read /metrics; null gives it to this machine alone. */
  metricsToken: string | null
  /** Where a collector of OpenTelemetry takes traces, such as http://localhost:4318; null makes none. */
  tracesTo: string | null
  /** Where others than the usual times are to be waited: for tests. */
  patience?: Partial<Patience>
  /** By scrypt unless said: for tests, which sign in a hundred times. */
  passwords?: Passwords
  /** How often one person may write: the usual unless said; null as often as they like, for a bench. */
  quotas?: Quotas | null
  /**
   * How many proxies of ours stand in front: the caller's address is the one that the outermost of them added to
   * X-Forwarded-For. What stands before that, the caller wrote. 0 takes the address of the connection.
   */
  trustedProxies: number
  /** Admins without a second factor set one up before anything else. */
  adminsNeedSecondFactor: boolean
  logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug'
}
