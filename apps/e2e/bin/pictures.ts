// pnpm pictures [address]: draws the pictures of README anew, from a demo that runs at the address.
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { provideBrowser } from '../support/browser.ts'
import { type Device, type DemoUser, newContext, signIn } from '../support/open.ts'
import { desktop, phone } from '../support/sizes.ts'

const address = process.argv[2] ?? 'http://127.0.0.1:4000'
const folder = join(import.meta.dirname, '../../../docs/pictures')

const pictures: { name: string; user: DemoUser; path: string; device: Device }[] = [
  { name: 'portal-home', user: 'shop', path: '/', device: { viewport: phone } },
  { name: 'portal-guidance', user: 'shop', path: '/guidance', device: { viewport: phone, locale: 'en' } },
  { name: 'staff-today', user: 'manager', path: '/staff/today', device: { viewport: desktop } },
  {
    name: 'staff-requests',
    user: 'manager',
    path: '/staff/requests',
    device: { viewport: desktop, locale: 'en' },
  },
]

await mkdir(folder, { recursive: true })
const { executablePath, env } = await provideBrowser()
const browser = await chromium.launch({ executablePath, env, args: ['--font-render-hinting=none'] })
for (const { name, user, path, device } of pictures) {
  const context = await newContext(browser, device, { baseURL: address, timezoneId: 'Asia/Shanghai' })
  const page = await context.newPage()
  await signIn(page, user)
  await page.goto(path)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.locator('[aria-busy=true]').waitFor({ state: 'detached' })
  await page.waitForLoadState('networkidle')
  await page.screenshot({ path: join(folder, `${name}.png`) })
  await context.close()
}
await browser.close()
