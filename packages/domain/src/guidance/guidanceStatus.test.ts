import { expect, test } from 'vitest'
import { guidanceStatusAt } from './guidanceStatus.ts'
import { whyNotChangeGuidance, whyNotWithdrawGuidance } from './whyNotChangeGuidance.ts'

const now = new Date('2026-11-23T03:00:00Z')
const guidance = { publishedAt: now, publishAt: null, withdrawnAt: null, validUntil: null }
const day = (text: string) => new Date(`${text}T00:00:00Z`)

test.each([
  ['never published', { ...guidance, publishedAt: null }, 'DRAFT'],
  ['left to the clock', { ...guidance, publishedAt: null, publishAt: now }, 'SCHEDULED'],
  ['published', guidance, 'PUBLISHED'],
  ['published, its next version left to the clock', { ...guidance, publishAt: now }, 'PUBLISHED'],
  ['on its last day', { ...guidance, validUntil: day('2026-11-23') }, 'PUBLISHED'],
  ['a day later', { ...guidance, validUntil: day('2026-11-22') }, 'RUN_OUT'],
  [
    'taken back, and past its last day',
    { ...guidance, withdrawnAt: now, validUntil: day('2026-11-22') },
    'WITHDRAWN',
  ],
])('%s', (_case, row, status) => {
  expect(guidanceStatusAt(row, now, 'Asia/Shanghai')).toBe(status)
})

const author = { id: 'li', roles: ['MANAGER'] as const }
const colleague = { id: 'zhao', roles: ['SUPERVISOR'] as const }
const admin = { id: 'qian', roles: ['ADMIN'] as const }

test('only the author and admins change it', () => {
  expect(whyNotChangeGuidance({ authorId: 'li' }, author)).toBeNull()
  expect(whyNotChangeGuidance({ authorId: 'li' }, admin)).toBeNull()
  expect(whyNotChangeGuidance({ authorId: 'li' }, colleague)?.name).toBe('NotYourGuidance')
})

test.each([
  ['PUBLISHED', author, undefined],
  ['PUBLISHED', colleague, 'NotYourGuidance'],
  ['DRAFT', author, 'GuidanceNotShown'],
  ['SCHEDULED', author, 'GuidanceNotShown'],
  ['RUN_OUT', author, 'GuidanceNotShown'],
  ['WITHDRAWN', admin, 'GuidanceNotShown'],
] as const)('taking back when %s', (status, actor, refusal) => {
  expect(whyNotWithdrawGuidance({ authorId: 'li', status }, actor)?.name).toBe(refusal)
})
