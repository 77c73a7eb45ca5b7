import type { Case } from './cases.ts'
import { type Target, type Who, whos } from './field.ts'
import { type Measured, median } from './measure.ts'

type Which = Pick<Target, 'name' | 'shops' | 'who'>
const keyOf = ({ name, shops, who }: Which) => `${name} ${shops} ${who}`

/** What was measured of each target, round by round. */
export class Results {
  readonly #all = new Map<string, Measured[]>()

  add(target: Which, measured: Measured): void {
    const key = keyOf(target)
    this.#all.set(key, [...(this.#all.get(key) ?? []), measured])
  }

  median(which: Which, what: keyof Measured): number {
    return median((this.#all.get(keyOf(which)) ?? []).map((measured) => measured[what]))
  }
}

const heads = [
  'case',
  'shops',
  'Kewo req/s',
  'p50 ms',
  'p95 ms',
  'p99 ms',
  'fair peer req/s',
  'peer req/s',
  'floor req/s',
]
const lastHeads = ['÷ fair peer', '÷ peer', '÷ floor', 'CPU ms a request: Kewo · fair peer · peer · floor']

export function table(results: Results, cases: readonly Case[], sizes: readonly number[]): string {
  const all = [...heads, ...lastHeads]
  const rows = cases.flatMap(({ name }) =>
    sizes.map((shops) => {
      const of = (who: Who, what: keyof Measured) => results.median({ name, shops, who }, what)
      const speed = whos.map((who) => of(who, 'requestsPerSecond').toFixed(0))
      const cpu = whos.map((who) => of(who, 'cpu').toFixed(2)).join(' · ')
      const waits = (['p50', 'p95', 'p99'] as const).map((what) => of('kewo', what).toFixed(0))
      const ratios = whos.slice(1).map((who) => ratio(results, name, shops, who))
      return [name, shops.toLocaleString('en'), speed[0], ...waits, ...speed.slice(1), ...ratios, cpu]
    }),
  )
  return [all, all.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

/** For a script: the ratios of the smallest database, and what the largest costs. */
export function closingLines(results: Results, cases: readonly Case[], sizes: readonly number[]): string[] {
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)]
  const [reads, writes] = [
    cases.filter(({ short }) => short !== 'write'),
    cases.filter(({ short }) => short === 'write'),
  ]
  const list = (some: readonly Case[], of: (one: Case) => string) =>
    some.map((one) => `${one.short} ${of(one)}`).join(', ')
  const against = ([who, words]: readonly [Who, string]) =>
    `÷ ${words}: ${[reads, writes]
      .filter((some) => some.length > 0)
      .map((some) => list(some, ({ name }) => ratio(results, name, least, who)))
      .join('; ')}`
  const names = [
    ['fairPeer', 'fair peer'],
    ['peer', 'peer'],
    ['floor', 'floor'],
  ] as const
  const growth = (one: Case) => {
    const p95 = (shops: number) => results.median({ name: one.name, shops, who: 'kewo' }, 'p95')
    return (p95(most) / p95(least)).toFixed(2)
  }
  const lines = [`reads ${names.map(against).join('; ')}`]
  if (most > least)
    lines.push(`p95 ${most.toLocaleString('en')} ÷ ${least.toLocaleString('en')}: ${list(cases, growth)}`)
  return lines
}

const ratio = (results: Results, name: string, shops: number, who: Who): string =>
  (
    results.median({ name, shops, who: 'kewo' }, 'requestsPerSecond') /
    results.median({ name, shops, who }, 'requestsPerSecond')
  ).toFixed(2)
