import type { Locale } from '../builder/context.ts'
import type { OwnData } from './ownData.ts'
import { keyWords, valueWords } from './words.ts'

type Reader = { locale: Locale; timeZone: string; madeAt: Date }

/** The copy as one page that any browser opens and prints, without a script; pictures lie beside it. */
export function ownDataPage(data: OwnData, reader: Reader): string {
  const chinese = reader.locale === 'zh-CN'
  const title = chinese ? `${data.shop.name} 的资料` : `Data of ${data.shop.name}`
  const made = chinese ? '复制时间' : 'Copied'
  const sections = Object.entries(data).map(
    ([key, value]) => `<h2>${words(keyWords, key, reader)}</h2>\n${shown(value, reader)}`,
  )
  return `<!doctype html>
<html lang="${reader.locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title><style>${style}</style></head>
<body><h1>${escaped(title)}</h1><p>${made} ${instant(reader.madeAt, reader)}</p>
${sections.join('\n')}
</body></html>
`
}

const style =
  'body{font:18px/1.6 "PingFang SC","Noto Sans SC","Microsoft YaHei",sans-serif;max-width:46rem;margin:1rem auto;padding:0 1rem;color:#222}' +
  'dl{display:grid;grid-template-columns:max-content 1fr;gap:0 1rem;border-top:1px solid #ccc;padding-top:.5rem}' +
  'dt{color:#666}dd{margin:0;overflow-wrap:anywhere;white-space:pre-wrap}img{max-width:100%}'

function shown(value: unknown, reader: Reader, key = ''): string {
  if (Array.isArray(value)) {
    if (value.length === 0) return reader.locale === 'zh-CN' ? '无' : 'None'
    return value.map((item) => shown(item, reader)).join(typeof value[0] === 'object' ? '\n' : '、')
  }
  if (value instanceof Date) return isDay(key) ? day(value, reader) : instant(value, reader)
  if (typeof value === 'boolean') return words(yesAndNo, String(value), reader)
  if (typeof value === 'object' && value !== null) return list(value, reader)
  const text = String(value)
  if (key === 'answerSignature')
    return `<svg viewBox="0 0 600 200" width="300"><path d="${escaped(text)}" fill="none" stroke="#222" stroke-width="5"/></svg>`
  if (/^(request|record)-\d+-\d+\.webp$/.test(text)) return `<img src="pictures/${text}" alt="">`
  if (/^request-\d+-voice\.\w+$/.test(text)) return `<audio controls src="pictures/${text}"></audio>`
  return words(valueWords, text, reader)
}

const yesAndNo = { true: ['是', 'Yes'], false: ['否', 'No'] } as const

/** What is not there is left out: a list of empty lines tells nobody anything. */
function list(row: object, reader: Reader): string {
  const lines = Object.entries(row).filter(
    ([, value]) => value !== null && value !== '' && !(Array.isArray(value) && value.length === 0),
  )
  const pair = ([key, value]: [string, unknown]) =>
    `<dt>${words(keyWords, key, reader)}</dt><dd>${shown(value, reader, key)}</dd>`
  return `<dl>${lines.map(pair).join('\n')}</dl>`
}

function words(
  table: Readonly<Record<string, readonly [string, string]>>,
  key: string,
  { locale }: Reader,
): string {
  const both = Object.hasOwn(table, key) ? table[key] : undefined
  return escaped(both ? both[locale === 'zh-CN' ? 0 : 1] : key)
}

const isDay = (key: string) => key.endsWith('On') || key === 'byWhen'

/** Stored as midnight UTC, and the same day everywhere. */
const day = (date: Date, { locale }: Reader) =>
  date.toLocaleDateString(locale, { timeZone: 'UTC', dateStyle: 'long' })

const instant = (date: Date, { locale, timeZone }: Reader) =>
  date.toLocaleString(locale, { timeZone, dateStyle: 'long', timeStyle: 'short' })

function escaped(text: string): string {
  const marks: Record<string, string> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  }
  return text.replaceAll(/[&<>"']/g, (mark) => marks[mark]!)
}
