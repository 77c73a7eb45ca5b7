// pnpm --filter @kewo/e2e home-speed URL [rounds] [fonts]: how long people on a cheap phone wait for the first page of a running demo, and
// for what they type. `fonts` is a folder with a whole Chinese font, as phones have one; else it is drawn with the test browser's, cut in a
// hundred pieces, which makes the first drawing dearer.
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'
import { provideBrowser } from '../support/browser.ts'
import { demoPassword, homeOf } from '../support/open.ts'

const [base = 'http://127.0.0.1:4000', rounds = '5', fonts] = process.argv.slice(2)
const device = { viewport: { width: 390, height: 844 }, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' }
const slow4G = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 90_000 }
const slowerCpu = 4

/** Of one opening: until its list stands on the screen, what jumped meanwhile, and what had been asked for and come by then. */
type Opening = { milliseconds: number; shift: number; requests: number; kilobytes: number }

async function opened(page: Page, path: string): Promise<Opening> {
  const traffic = await slowDown(page)
  await page.addInitScript(() => {
    Object.assign(window, { shift: 0 })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        Object.assign(window, { shift: (window as never)['shift'] + (entry as never)['value'] })
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.goto(base + path, { waitUntil: 'commit' })
  // The frame after it has come is drawn by the time that the next one begins.
  const readable = await page.waitForFunction(
    () =>
      document.querySelector('main h2') &&
      new Promise<number>((done) =>
        requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now()))),
      ),
    null,
    { polling: 'raf', timeout: 60_000 },
  )
  const milliseconds = Number(await readable.jsonValue())
  const { requests, bytes } = traffic()
  await page.waitForLoadState('networkidle')
  // Who opens it again does so minutes later, when the app lies on the device.
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => null))
  const shift = await page.evaluate(() => Number((window as never)['shift']))
  return { milliseconds, shift, requests, kilobytes: bytes / 1000 }
}

/** A slow line and a slow processor; answers what has gone over the line. */
async function slowDown(page: Page): Promise<() => { requests: number; bytes: number }> {
  const session = await page.context().newCDPSession(page)
  const gone = { requests: 0, bytes: 0 }
  session.on('Network.requestWillBeSent', () => gone.requests++)
  session.on('Network.dataReceived', ({ encodedDataLength }) => (gone.bytes += encodedDataLength))
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', slow4G)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowerCpu })
  return () => ({ ...gone })
}

/** Milliseconds from each key to the frame that answers it, typing into the list of shops. */
async function typed(context: BrowserContext): Promise<number[]> {
  const page = await context.newPage()
  await slowDown(page)
  await page.goto(`${base}/staff/retailers`)
  await page.locator('main a[href*="/staff/retailers/"]').first().waitFor()
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => {
    Object.assign(window, { keys: [] })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if (entry.name === 'keydown') (window as never as { keys: number[] }).keys.push(entry.duration)
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit)
  })
  const box = page.locator('main input[type=search]').first()
  await box.pressSequentially('wangwan', { delay: 250 })
  await page.waitForLoadState('networkidle')
  const slow = await page.evaluate(() => (window as never as { keys: number[] }).keys)
  await page.close()
  // Faster ones are not told one by one.
  return [...slow, ...Array.from({ length: Math.max(0, 7 - slow.length) }, () => 16)]
}

/** Signed in, with nothing else on the device. */
async function freshDevice(browser: Browser, username: string): Promise<BrowserContext> {
  const signing = await browser.newContext(device)
  await signing.request.post(`${base}/api/auth/sign-in/username`, {
    data: { username, password: demoPassword },
    headers: { origin: new URL(base).origin },
  })
  const storageState = await signing.storageState()
  await signing.close()
  return browser.newContext({ ...device, storageState })
}

/** As fontconfig is told of a folder with fonts. */
async function drawnWith(folder: string): Promise<Record<string, string>> {
  const own = await mkdtemp(join(tmpdir(), 'kewo-fonts-'))
  const file = join(own, 'fonts.conf')
  await writeFile(file, `<fontconfig><dir>${resolve(folder)}</dir><cachedir>${own}</cachedir></fontconfig>`)
  return { FONTCONFIG_FILE: file }
}

const median = (values: number[]) =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)]!

function tell(what: string, aim: number, values: number[]): void {
  const [middle, least, most] = [median(values), Math.min(...values), Math.max(...values)]
  const sign = middle <= aim ? 'ok ' : 'MORE'
  console.log(
    `${sign.padEnd(4)} ${what}: median ${middle.toFixed(0)} ms (${least.toFixed(0)}-${most.toFixed(0)}), at most ${aim}`,
  )
}

function tellOpenings(what: string, aim: number, openings: Opening[]): void {
  tell(
    what,
    aim,
    openings.map(({ milliseconds }) => milliseconds),
  )
  const of = (key: keyof Opening) => median(openings.map((opening) => opening[key]))
  console.log(
    `       ${of('requests')} requests and ${of('kilobytes').toFixed(0)} KB by then; things moved by ${of('shift').toFixed(3)}`,
  )
}

const { executablePath, env } = await provideBrowser()
const browser = await chromium.launch({
  ...{ executablePath, args: ['--disable-gpu'] },
  env: { ...env, ...(fonts ? await drawnWith(fonts) : {}) },
})
const keys: number[] = []
for (const { username, page, aims } of [
  { username: 'shop', page: 'Home', aims: [2_000, 700] },
  { username: 'manager', page: 'Today', aims: [2_500, 1_000] },
] as const) {
  const [first, again]: [Opening[], Opening[]] = [[], []]
  for (let round = 0; round < Number(rounds); round++) {
    const context = await freshDevice(browser, username)
    for (const openings of [first, again]) {
      const tab = await context.newPage()
      openings.push(await opened(tab, homeOf(username)))
      await tab.close()
    }
    if (username === 'manager') keys.push(...(await typed(context)))
    await context.close()
  }
  tellOpenings(`${page}, first`, aims[0], first)
  tellOpenings(`${page}, again`, aims[1], again)
}
tell('a key in the list of shops', 100, keys)
await browser.close()
