import { readFile, mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  expect,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from '@playwright/test'
import { runFolder } from './env.ts'

/** By which any other shop signs in. */
export type LicenceNumber = `${number}`

/** Demo accounts; `shop` is one of the shops, the others are people of the distributor: 白雪梅 and 邱晨 are customer managers, too. */
export type DemoUser =
  | 'admin'
  | 'supervisor'
  | 'manager'
  | 'baixuemei'
  | 'qiuchen'
  | 'clerk'
  | 'courier'
  | 'inspector'
  | 'shop'
  | LicenceNumber

/** As `npm start` prints it. */
export const demoPassword = 'kewo-demo-2026'

/** How a person has set up the device. Whatever is not said is as usual: Chinese, light, not the elder mode. */
export type Device = {
  viewport?: { width: number; height: number }
  locale?: 'zh-CN' | 'en'
  dark?: boolean
  elder?: boolean
}

/** Where a person works: shops sign in by licence number, staff by name. */
export const homeOf = (username: string): string => (/^(shop|\d.*)$/.test(username) ? '/' : '/staff/')

/** Signs in through the real form and waits until the app has opened. */
export async function signIn(page: Page, username: string, password = demoPassword): Promise<void> {
  await page.goto(homeOf(username))
  await page.locator('input[name=username]').fill(username)
  await page.locator('input[name=password]').fill(password)
  await page.locator('button[type=submit]').click()
  await expect(page.locator('input[name=password]')).toHaveCount(0)
}

/** Signs in by a password that staff made, and sets an own one, as is asked for before anything else. */
export async function signInFirst(page: Page, username: string, password: string): Promise<void> {
  await signIn(page, username, password)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('请先换一个自己的密码')
  await page.getByLabel('现在的密码').fill(password)
  await page.getByLabel('新密码').fill(`${password}-own`)
  await page.getByRole('button', { name: '改密码' }).click()
  await expect(page.getByRole('heading', { level: 1, name: '请先换一个自己的密码' })).toHaveCount(0)
}

/** A new browser on such a device. */
export async function newContext(
  browser: Browser,
  { viewport, locale = 'zh-CN', dark = false, elder = false }: Device,
  options: BrowserContextOptions = {},
): Promise<BrowserContext> {
  const colorScheme = dark ? 'dark' : 'light'
  const context = await browser.newContext({
    ...options,
    ...(viewport ? { viewport } : {}),
    locale,
    colorScheme,
  })
  if (elder) await context.addInitScript(() => localStorage.setItem('kewo.appearance', '{"elder":true}'))
  return context
}

type Cookies = Awaited<ReturnType<BrowserContext['cookies']>>

/** Signs a demo user in: once a run, as the form does it but without the form, and with the session that it gave afterwards. */
export async function enter(context: BrowserContext, user: DemoUser): Promise<void> {
  const folder = join(runFolder(), 'sessions')
  const file = join(folder, `${user}.json`)
  const known = await readFile(file, 'utf8').catch(() => null)
  if (known) return context.addCookies(JSON.parse(known) as Cookies)
  const data = { username: user, password: demoPassword }
  const answer = await context.request.post('/api/auth/sign-in/username', { data })
  if (!answer.ok()) throw new Error(`${user} was not let in: ${await answer.text()}`)
  // Another worker may read at the same moment: it finds the whole file or none.
  const unfinished = `${file}.${process.pid}`
  await mkdir(folder, { recursive: true })
  await writeFile(unfinished, JSON.stringify(await context.cookies()))
  await rename(unfinished, file)
}
