import { InvalidInput } from '../refusal.ts'

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
export function isOpen(finding: { fixedNow: boolean }): boolean {
  return !finding.fixedNow
}

/** Refuses a finding without words, and one that was fixed on the spot without saying how. */
export function whyNotFinding({ words, fix, fixedNow }: Omit<FindingContent, 'kind'>): InvalidInput | null {
  if (words.trim() === '') {
    return new InvalidInput('words', {
      'zh-CN': '请写一下看到了什么问题。',
      en: 'Please write what you saw.',
    })
  }
  if (fixedNow && (fix ?? '').trim() === '') {
    return new InvalidInput('fix', {
      'zh-CN': '既然当场解决了，请写一下是怎么解决的。',
      en: 'It was put right on the spot: please write how.',
    })
  }
  return null
}
