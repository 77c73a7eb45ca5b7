import type { Words } from '../refusal.ts'
import type { BusinessDistrict } from '../retailer/businessDistrict.ts'
import type { Format } from '../retailer/format.ts'
import type { MarketType } from '../retailer/marketType.ts'
import { type Audience, type AudienceSide, audienceSides, meansNamedOnly } from './audience.ts'
import { countWords } from '../words/countWords.ts'

/** How things are called in the language that is written in. */
export type AudienceNames = {
  language: keyof Words
  region: (id: string) => string
  marketType: (value: MarketType) => string
  format: (value: Format) => string
  businessDistrict: (value: BusinessDistrict) => string
}

/** An audience in one sentence without a full stop, such as 鄂城区（含下级），农网，5–12 档的店，另加点名的 3 家. */
export function describeAudience(audience: Audience, names: AudienceNames): string {
  if (meansNamedOnly(audience)) {
    const out = new Set(audience.excludeRetailerIds)
    return namedOnly[names.language](audience.includeRetailerIds.filter((id) => !out.has(id)).length)
  }
  return sentence[names.language](
    (side) => askedOf(side, audience, names),
    audience.includeRetailerIds.length,
    audience.excludeRetailerIds.length,
  )
}

/** What an audience asks on one side, such as 5–12 档; null where it leaves that side open. */
export function askedOf(side: AudienceSide, audience: Audience, names: AudienceNames): string | null {
  const { language } = names
  switch (side) {
    case 'REGION': {
      const regions = anyOf(audience.regionIds, names.region, language)
      return regions && below[language](regions)
    }
    case 'MARKET_TYPE':
      return anyOf(audience.marketTypes, names.marketType, language)
    case 'FORMAT':
      return anyOf(audience.formats, names.format, language)
    case 'BUSINESS_DISTRICT':
      return anyOf(audience.businessDistricts, names.businessDistrict, language)
    case 'GRADE':
      return grades[language](audience.gradeFrom, audience.gradeTo)
  }
}

const namedOnly: Record<keyof Words, (count: number) => string> = {
  'zh-CN': (count) => `只有点名的 ${countWords(count)} 家`,
  en: (count) =>
    count === 1 ? 'Only the 1 shop added by name' : `Only the ${countWords(count)} shops added by name`,
}

type Sentence = (asked: (side: AudienceSide) => string | null, namedIn: number, namedOut: number) => string

const sentence: Record<keyof Words, Sentence> = {
  'zh-CN': (asked, namedIn, namedOut) => {
    const sides = audienceSides.flatMap((side) => asked(side) ?? [])
    return [
      sides.length > 0 ? `${sides.join('，')}的店` : '全部店',
      ...(namedIn > 0 ? [`另加点名的 ${namedIn} 家`] : []),
      ...(namedOut > 0 ? [`除去点名的 ${namedOut} 家`] : []),
    ].join('，')
  },
  en: (asked, namedIn, namedOut) => {
    const region = asked('REGION')
    const market = asked('MARKET_TYPE')?.toLocaleLowerCase('en') ?? null
    const others = (['FORMAT', 'BUSINESS_DISTRICT', 'GRADE'] as const).flatMap((side) => asked(side) ?? [])
    const open = region === null && market === null && others.length === 0
    return [
      `${market ?? (open ? 'All' : '')} shops${region === null ? '' : ` in ${region}`}`.trim(),
      ...others.map((words) => words.toLocaleLowerCase('en')),
      ...(namedIn > 0 ? [`plus ${namedIn} added by name`] : []),
      ...(namedOut > 0 ? [`minus ${namedOut} excluded by name`] : []),
    ]
      .join(', ')
      .replace(/^./, (first) => first.toLocaleUpperCase('en'))
  },
}

const below: Record<keyof Words, (regions: string) => string> = {
  'zh-CN': (regions) => `${regions}（含下级）`,
  en: (regions) => `${regions} and below`,
}

type Grades = (from: number | null, to: number | null) => string | null

const grades: Record<keyof Words, Grades> = {
  'zh-CN': (from, to) => {
    if (from === null) return to === null ? null : `${to} 档及以下`
    if (to === null) return `${from} 档及以上`
    return from === to ? `${from} 档` : `${from}–${to} 档`
  },
  en: (from, to) => {
    if (from === null) return to === null ? null : `grade ${to} or below`
    if (to === null) return `grade ${from} or above`
    return from === to ? `grade ${from}` : `grades ${from} to ${to}`
  },
}

function anyOf<Value>(
  values: readonly Value[],
  name: (value: Value) => string,
  language: keyof Words,
): string | null {
  return values.length === 0
    ? null
    : new Intl.ListFormat(language, { type: 'disjunction' }).format(values.map(name))
}
