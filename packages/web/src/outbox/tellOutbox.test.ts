import { describe, expect, test, vi } from 'vitest'
import type { Entry } from './entry.ts'
import type { Result } from './outcome.ts'
import { isToBeTold, type LastTold, subjectOf, tellOutbox, whatWaits } from './tellOutbox.ts'

const madeAt = Date.parse('2026-11-23T01:00:00Z')
const shop = btoa('Retailer:01932d6e-0000-7000-8000-000000000000')
const act = (over: Partial<Entry>) =>
  ({ state: 'waiting', operation: 'CompleteVisit', lane: shop, madeAt, ...over }) as Entry

describe('what waits', () => {
  test('is told by number, subject and shop, and by the server’s clock', () => {
    const entries = [
      act({ madeAt: madeAt + 5 }),
      act({ operation: 'StartVisit' }),
      act({ operation: 'ReplyToHelpRequest', lane: btoa('HelpRequest:1'), state: 'refused' }),
      act({ state: 'sent', madeAt: 0 }),
    ]
    expect(whatWaits(entries, 3_600_000)).toEqual({
      ...{ waiting: 2, refused: 1, oldestAt: '2026-11-23T02:00:00.000Z' },
      matters: [
        { subject: 'VISIT', retailerId: shop, count: 2 },
        { subject: 'HELP_REQUEST', retailerId: null, count: 1 },
      ],
    })
  })

  test('says nothing of what a person wrote', () => {
    const secret = '老板娘说的话'
    const entry = act({ told: { kind: secret, words: secret }, variables: { words: secret }, path: secret })
    expect(JSON.stringify(whatWaits([entry], 0))).not.toContain(secret)
  })

  test('goes by the subjects that people know', () => {
    const acts = [
      'SayPromiseNotKept',
      'TakeBackKept',
      'OpenHelpRequest',
      'CorrectTrace',
      'JoinCampaign',
      'OpenGuidance',
    ]
    expect([...acts, 'Rate', 'GrantVisitWish', 'AskAnotherTime', 'SomethingElse'].map(subjectOf)).toEqual([
      ...[
        'PROMISE',
        'PROMISE',
        'HELP_REQUEST',
        'TRACE',
        'CAMPAIGN',
        'GUIDANCE',
        'RATING',
        'VISIT',
        'VISIT',
        null,
      ],
    ])
  })
})

describe('it is told', () => {
  const minute = 60_000
  const some = { waiting: 1, refused: 0 }
  const none = { waiting: 0, refused: 0 }
  const before = { words: 'a', at: 0 }

  test.each([
    ['at once where nothing was told before', some, 'a', null, 0, true],
    ['not where nothing waits and nothing was told', none, 'a', null, 0, false],
    ['at once where nobody knows whether it arrived', some, 'a', { words: 'a', at: null }, 0, true],
    ['at once where all has gone', none, 'b', before, 1, true],
    ['not anew within ten minutes', some, 'b', before, 10 * minute, false],
    ['anew after ten minutes', some, 'b', before, 10 * minute + 1, true],
    ['not the same within six hours', some, 'a', before, 360 * minute, false],
    ['the same after six hours', some, 'a', before, 360 * minute + 1, true],
  ])('%s', (_case, left, words, last, now, told) => {
    expect(isToBeTold(left, words, last, now)).toBe(told)
  })

  test('and what was not heard counts as not told; that all has gone is told once, also where the page went before the answer', async () => {
    let last: LastTold | null = null
    let entries = [act({})]
    const post = vi.fn<() => Promise<Result>>().mockResolvedValue({ data: undefined, error: undefined })
    const tell = () =>
      tellOutbox({
        ...{ of: async () => entries, post, now: () => 0, clockOffset: async () => 0 },
        last: { read: async () => last, write: async (told) => void (last = told) },
      })
    await tell()
    expect(last).toMatchObject({ at: null })
    post.mockResolvedValue({ data: { tellOutbox: true }, error: undefined })
    await tell()
    await tell()
    expect(post).toHaveBeenCalledTimes(2)
    entries = []
    await tell()
    await tell()
    expect(post).toHaveBeenCalledTimes(3)
    expect(last).toBeNull()

    entries = [act({})]
    post.mockReturnValueOnce(new Promise(() => undefined))
    void tell()
    await expect.poll(() => post.mock.calls).toHaveLength(4)
    entries = []
    await tell()
    expect(post).toHaveBeenCalledTimes(5)
  })
})
