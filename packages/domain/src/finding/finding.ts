import type { InvalidInput, Words } from '../refusal.ts'
import { whyNotWritten, whyTooLong } from '../words/whyNotWritten.ts'

/** What kind of fault was seen at the shop. MATERIAL: stands, posters, price holders. SERVICE: our own service. */
export const findingKinds = [
  'DISPLAY',
  'PRICE_TAG',
  'OUT_OF_STOCK',
  'EXPIRED_GOODS',
  'MATERIAL',
  'EQUIPMENT',
  'LICENCE',
  'SERVICE',
  'OTHER',
] as const

export type FindingKind = (typeof findingKinds)[number]

/** 发现问题: a fault seen at the shop, with its fix. */
export type FindingContent = {
  kind: FindingKind
  words: string
  /** What was done or must be done about it; null when nobody knows yet. */
  fix: string | null
  /** Put right on the spot. */
  fixedNow: boolean
}

/** A finding of an earlier visit that still waits for an answer: it was not put right on the spot. */
export function isOpenFinding(finding: { fixedNow: boolean }): boolean {
  return !finding.fixedNow
}

/** Longest words, and longest fix, of a finding, in characters. */
export const longestFinding = 500

/** Refuses a finding without words, one fixed on the spot without saying how, and more than 500 characters of either. */
export function whyNotFinding({ words, fix, fixedNow }: Omit<FindingContent, 'kind'>): InvalidInput | null {
  return (
    whyNotWritten('words', words, longestFinding, whatWasSeen) ??
    (fixedNow
      ? whyNotWritten('fix', fix ?? '', longestFinding, howItWasFixed)
      : whyTooLong('fix', fix ?? '', longestFinding))
  )
}

const whatWasSeen: Words = {
  'zh-CN': '请写一下看到了什么问题。',
  en: 'Please write what you saw.',
}

const howItWasFixed: Words = {
  'zh-CN': '既然当场解决了，请写一下是怎么解决的。',
  en: 'It was fixed on the spot: please write how.',
}
