import { tmpdir } from 'node:os'

/** Everything that the browser tests take from the environment. */

/** All of it: for a browser of this machine, which may be named in KEWO_BROWSER. */
export const ownEnvironment = (): NodeJS.ProcessEnv => process.env

/** Address of a server that already runs (for quick tries); a run starts its own where it is not given. */
export const runningServer = (): string | undefined => process.env['KEWO_E2E_URL']

/** Playwright's workers inherit what its main process has set. */
export function announceServer(url: string, runFolder: string): void {
  process.env['KEWO_E2E_URL'] = url
  process.env['KEWO_E2E_FOLDER'] = runFolder
}

/** Where this run keeps what its workers share, such as sign-ins. */
export const runFolder = (): string => process.env['KEWO_E2E_FOLDER'] ?? tmpdir()

/** File for the machine-readable results; `npm test` sums them up. */
export const resultsFile = (): string | undefined => process.env['KEWO_E2E_RESULTS']

/** How many cuts of the line are tried; the whole attack says more. */
export const cutPointCases = (): number => Number(process.env['KEWO_CUT_POINTS'] ?? 10)

/** The process that kills the server and starts it again when it is sent SIGUSR2; none where the server is not to be killed. */
export const serverKeeper = (): number | null => Number(process.env['KEWO_E2E_KEEPER'] ?? 0) || null

/** How many visits a day on the road has; the measurement says more, and prints its figures. */
export const dayVisits = (): number => Number(process.env['KEWO_DAY_VISITS'] ?? 2)

/** What the server under test gets: our environment without the settings of any Kewo around us. */
export function serverEnvironment(settings: Record<string, string>): Record<string, string> {
  const inherited = Object.entries(process.env).filter(
    (entry): entry is [string, string] =>
      entry[1] !== undefined &&
      !/^(KEWO_|PORT$|DATABASE_URL$|NODE_ENV$|BETTER_AUTH_|SMTP_|WEBHOOK_|PUSH_SERVICES$)/.test(entry[0]),
  )
  return { ...Object.fromEntries(inherited), ...settings }
}

/** What the programs of `npm test` get: never a question, never telemetry. */
export const programEnvironment = (settings: Record<string, string>): NodeJS.ProcessEnv => ({
  ...process.env,
  CI: 'true',
  TURBO_TELEMETRY_DISABLED: '1',
  DO_NOT_TRACK: '1',
  ...settings,
})
