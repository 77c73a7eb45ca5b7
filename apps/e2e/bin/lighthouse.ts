// pnpm --filter @kewo/e2e lighthouse URL: what Lighthouse says of the first pages of a running demo on its phone, signed in and before it.
// Lighthouse is fetched for this run alone: with all that it brings it weighs 176 MB, more than everything else that a newcomer installs.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { provideBrowser } from '../support/browser.ts'
import { programEnvironment } from '../support/env.ts'
import { demoPassword } from '../support/open.ts'

const version = '13.5.0'
const [base = 'http://127.0.0.1:4000'] = process.argv.slice(2)
const pages = [
  { path: '/', user: 'shop' },
  { path: '/staff/today', user: 'manager' },
  { path: '/sign-in', user: null },
  { path: '/staff/sign-in', user: null },
]
/** Of a hundred; the staff work at desks and on tablets, where performance has its own aim in `home-speed`. */
const aims = { performance: 95, accessibility: 100, 'best-practices': 100 }

type Audit = { title: string; score: number | null; displayValue?: string }
type Category = { score: number; auditRefs: { id: string; weight: number }[] }
type Report = { categories: Record<keyof typeof aims, Category>; audits: Record<string, Audit> }

async function cookieOf(username: string): Promise<string> {
  const answer = await fetch(`${base}/api/auth/sign-in/username`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: new URL(base).origin },
    body: JSON.stringify({ username, password: demoPassword }),
  })
  if (!answer.ok) throw new Error(`${username} cannot sign in: ${answer.status}`)
  return answer.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
}

const { executablePath, env } = await provideBrowser()
const folder = await mkdtemp(join(tmpdir(), 'kewo-lighthouse-'))

async function report(path: string, user: string | null): Promise<Report> {
  const file = join(folder, `${path.replaceAll('/', '-')}.json`)
  const headers = { 'accept-language': 'zh-CN', ...(user ? { cookie: await cookieOf(user) } : {}) }
  const program = spawn(
    'pnpm',
    [
      ...['dlx', `lighthouse@${version}`, base + path, '--quiet', '--output=json', `--output-path=${file}`],
      ...[`--only-categories=${Object.keys(aims).join()}`, `--extra-headers=${JSON.stringify(headers)}`],
      '--chrome-flags=--headless --no-sandbox --disable-gpu --lang=zh-CN',
    ],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...programEnvironment(env as never), CHROME_PATH: executablePath },
    },
  )
  const [code] = (await once(program, 'exit')) as [number]
  if (code !== 0) throw new Error(`Lighthouse ended with ${code}`)
  return JSON.parse(await readFile(file, 'utf8')) as Report
}

for (const { path, user } of pages) {
  const { categories, audits } = await report(path, user)
  console.log(`\n${path} ${user ? `as ${user}` : 'before sign-in'}`)
  for (const [name, aim] of Object.entries(aims)) {
    const { score, auditRefs } = categories[name as keyof typeof aims]
    const reached = Math.round(score * 100)
    console.log(`${reached >= aim ? 'ok  ' : 'LESS'} ${name}: ${reached} of ${aim}`)
    for (const { id, weight } of reached >= aim ? [] : auditRefs) {
      const { title, score: part, displayValue = '' } = audits[id]!
      if (weight > 0 && part !== null && part < 0.9) console.log(`       ${title} ${displayValue}`)
    }
  }
}
