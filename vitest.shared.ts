/**
 * A test waits for what is to come about, never for a time of its own: a busy machine may take ten times as long as a quiet one, and
 * only what never comes is a failure. Waits of a test (`until`) are shorter, so that it is they that say what did not come.
 */
export const patient = {
  testTimeout: 180_000,
  hookTimeout: 900_000,
  expect: { poll: { timeout: 120_000, interval: 100 } },
}

/** Server code is tested as Node runs it. */
export const onNode = {
  ...patient,
  experimental: { viteModuleRunner: false, nodeLoader: false },
}

/** With databases of one's own, on a server that all suites share. */
export const onPostgres = { ...onNode, globalSetup: ['@kewo/testkit/globalSetup'] }
