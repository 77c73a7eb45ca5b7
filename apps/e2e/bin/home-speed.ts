// pnpm --filter @kewo/e2e home-speed URL [rounds]: how long a shop on a cheap phone waits for Home of a running demo.
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'
import { provideBrowser } from '../support/browser.ts'
import { demoPassword } from '../support/open.ts'

const [base = 'http://127.0.0.1:4000', rounds = '5'] = process.argv.slice(2)
const device = { viewport: { width: 390, height: 844 }, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' }
const slow4G = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 90_000 }
const slowerCpu = 4

/** Milliseconds from the press on the icon until Home's list can be read. */
async function opened(context: BrowserContext): Promise<number> {
  const page = await context.newPage()
  await slowDown(page)
  await page.goto(base, { waitUntil: 'commit' })
  const readable = await page.waitForFunction(
    () => (document.querySelector('main h2') ? performance.now() : null),
    null,
    { polling: 'raf', timeout: 60_000 },
  )
  const milliseconds = (await readable.jsonValue()) ?? 0
  await page.waitForLoadState('networkidle')
  await page.close()
  return milliseconds
}

async function slowDown(page: Page) {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', slow4G)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowerCpu })
}

/** Signed in, with nothing else on the device. */
async function freshDevice(browser: Browser): Promise<BrowserContext> {
  const signing = await browser.newContext(device)
  await signing.request.post(`${base}/api/auth/sign-in/username`, {
    data: { username: 'shop', password: demoPassword },
    headers: { origin: new URL(base).origin },
  })
  const storageState = await signing.storageState()
  await signing.close()
  return browser.newContext({ ...device, storageState })
}

const median = (values: number[]) =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)]!

const { executablePath, env } = await provideBrowser()
const browser = await chromium.launch({ executablePath, env, args: ['--disable-gpu'] })
const [first, again]: [number[], number[]] = [[], []]
for (let round = 0; round < Number(rounds); round++) {
  const context = await freshDevice(browser)
  first.push(await opened(context))
  again.push(await opened(context))
  await context.close()
}
await browser.close()
for (const [name, values] of Object.entries({ first, again }))
  console.log(
    `${name}: median ${median(values).toFixed(0)} ms, ${Math.min(...values).toFixed(0)}-${Math.max(...values).toFixed(0)}`,
  )
