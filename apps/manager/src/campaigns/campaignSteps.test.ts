import { expect, test } from 'vitest'
import { stateOfParts } from './campaignSteps.ts'

const draft = { material: '桌面小架', reward: '20', rewardRule: '' as const }

test('a part is open while publishing would find a fault in it', () =>
  expect(stateOfParts(draft, [{ field: 'title' }, { field: 'body' }, { field: 'audience' }])).toEqual({
    ...{ BRIEF: 'OPEN', AUDIENCE: 'OPEN', MATERIAL: 'DONE', TERMS: 'OPEN', REWARDS: 'DONE', PUBLISH: 'OPEN' },
  }))

test('what need not be there is left out, not open, until a fault is in it', () => {
  const bare = { material: ' ', reward: '', rewardRule: '' as const }
  expect(stateOfParts(bare, [])).toMatchObject({ MATERIAL: 'LEFT_OUT', REWARDS: 'LEFT_OUT', PUBLISH: 'DONE' })
  expect(stateOfParts(bare, [{ field: 'proofCents' }])).toMatchObject({ REWARDS: 'OPEN', PUBLISH: 'OPEN' })
})
