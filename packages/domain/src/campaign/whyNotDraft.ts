import { type InvalidInput, together } from '../refusal.ts'
import { whyNotWritten, whyTooLong } from '../words/whyNotWritten.ts'

/** Longest title, gain and material of a campaign, in Unicode characters; English takes up to twice as many. */
export const longestCampaignTitle = 40
export const longestGain = 120
/** Longest text of what the shop is asked to do, in Unicode characters. */
export const longestCampaignBody = 2000

/** The words of a campaign as typed. */
export type CampaignWords = {
  title: string
  titleEn: string | null
  body: string
  bodyEn: string | null
  gain: string
  gainEn: string | null
  material: string | null
  materialEn: string | null
}

/**
 * Why the words of a campaign cannot be kept even as a draft, or null: no title to find it by, or words that would not fit
 * on a phone. What else is missing keeps it from being published, see `whyNotPublish`.
 */
export function whyNotDraft(words: CampaignWords): InvalidInput | null {
  const tooLong: [keyof CampaignWords, number][] = [
    ['titleEn', longestCampaignTitle * 2],
    ['body', longestCampaignBody],
    ['bodyEn', longestCampaignBody * 2],
    ['gain', longestGain],
    ['gainEn', longestGain * 2],
    ['material', longestGain],
    ['materialEn', longestGain * 2],
  ]
  const missing = {
    'zh-CN': '请填中文标题，方便以后查找。',
    en: 'Please enter a Chinese title so that you can find it again.',
  }
  return together(
    whyNotWritten('title', words.title, longestCampaignTitle, missing),
    ...tooLong.map(([field, longest]) => whyTooLong(field, words[field] ?? '', longest)),
  )
}
