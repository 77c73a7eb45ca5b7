import { defineConfig, devices } from '@playwright/test'
import { browserHere, provideBrowser } from './support/browser.ts'
import { resultsFile } from './support/env.ts'
import { desktop, phone } from './support/sizes.ts'

// Without a browser the tests can still be listed.
const browser = browserHere().kind === 'none' ? {} : await provideBrowser()
const results = resultsFile()

/**
 * A test runs on a desktop unless it is tagged: `{ tag: '@phone' }` for a phone only, `{ tag: ['@phone', '@desktop'] }`
 * for both.
 */
export default defineConfig({
  testDir: '.',
  testMatch: '*.e2e.ts',
  outputDir: 'test-results',
  globalSetup: ['./support/needBrowser.ts', './support/startServer.ts'],
  fullyParallel: false,
  // A journey waits for half of its time: twice as many as two cores can draw at once.
  workers: 4,
  forbidOnly: true,
  retries: 0,
  // What a machine that others keep busy may take, for all alike; a wait ends when what it waits for is there.
  timeout: 600_000,
  expect: { timeout: 120_000 },
  reporter: [['list'], ...(results ? [['json', { outputFile: results }] as const] : [])],
  use: {
    browserName: 'chromium',
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    // To keep a whole app on a new device costs as much as its first page; the tests that are about it say 'allow'.
    serviceWorkers: 'block',
    screenshot: 'only-on-failure',
    // Recording what passes costs as much as the tests do; `--trace on` records one that fails.
    trace: 'off',
    launchOptions: {
      ...browser,
      args: [
        ...['--disable-gpu', '--font-render-hinting=none'],
        // A microphone that beeps, and whose owner has nothing against it.
        ...['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'],
      ],
    },
  },
  projects: [
    { name: 'desktop', grepInvert: /^(?!.*@desktop).*@phone/, use: { viewport: desktop } },
    { name: 'phone', grep: /@phone/, use: { ...devices['Pixel 7'], viewport: phone, locale: 'zh-CN' } },
  ],
})
