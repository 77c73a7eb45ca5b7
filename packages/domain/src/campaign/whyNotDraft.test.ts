import { expect, test } from 'vitest'
import { type CampaignWords, whyNotDraft } from './whyNotDraft.ts'

const words: CampaignWords = {
  title: '云岭·春雪 上柜陈列',
  titleEn: null,
  body: '',
  bodyEn: null,
  gain: '',
  gainEn: null,
  material: null,
  materialEn: null,
}

test.each<[string, Partial<CampaignWords>, string | null]>([
  ['a title alone', {}, null],
  ['no title', { title: ' ' }, 'title'],
  ['a title that fits no phone', { title: '春'.repeat(41) }, 'title'],
  ['a long gain', { gain: '赚'.repeat(121) }, 'gain'],
  ['a long text', { body: '摆'.repeat(2001) }, 'body'],
  ['long English', { materialEn: 'x'.repeat(241) }, 'materialEn'],
])('a draft with %s', (_what, over, field) =>
  expect(whyNotDraft({ ...words, ...over })?.field ?? null).toBe(field),
)
