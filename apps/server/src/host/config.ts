import type { Quotas } from '@kewo/schema'
import type { Patience } from './limits.ts'

/** What the host needs to know, already validated; made from the environment in env.ts, by hand in tests. */
export type HostConfig = {
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
  /** A proxy in front tells the address of the caller in X-Forwarded-For. */
  trustProxy: boolean
  /** What Prometheus says to read /metrics; null gives it to this machine alone. */
  metricsToken: string | null
  /** Where others than the usual times are to be waited: for tests. */
  patience?: Partial<Patience>
  /** How often one person may write: the usual unless said; null as often as they like, for a bench. */
  quotas?: Quotas | null
  logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug'
}
