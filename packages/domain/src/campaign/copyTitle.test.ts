import { expect, it } from 'vitest'
import { copyTitle } from './copyTitle.ts'
import { longestCampaignTitle } from './whyNotDraft.ts'

it.each([
  ['云岭·春雪', '云岭·春雪（副本）'],
  ['长'.repeat(longestCampaignTitle - 4), `${'长'.repeat(longestCampaignTitle - 4)}（副本）`],
  ['长'.repeat(longestCampaignTitle - 3), '长'.repeat(longestCampaignTitle - 3)],
])('the copy of %s is called %s', (title, expected) => expect(copyTitle(title)).toBe(expected))
