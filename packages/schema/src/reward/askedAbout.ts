import { builder } from '../builder/builder.ts'
import { seesCampaign, campaignScope } from '../campaign/access.ts'
import { Campaign } from '../campaign/campaign.ts'
import { rewardScope, seesReward } from './access.ts'
import { Reward } from './reward.ts'

// A request is read by more people than the campaign or the money that it asks about: who may not see these reads the words alone.
builder.prismaObjectField('HelpRequest', 'campaign', (t) =>
  t.field({
    type: Campaign,
    nullable: true,
    description: 'The campaign that it asks about, if the viewer sees it.',
    select: (_args, _context, nested) => ({ campaign: nested({ select: campaignScope }) }),
    resolve: async ({ campaign }, _args, { viewer, db, now }) =>
      campaign && (await seesCampaign(viewer, campaign, { db, now })) ? campaign : null,
  }),
)

builder.prismaObjectField('HelpRequest', 'reward', (t) =>
  t.field({
    type: Reward,
    nullable: true,
    description: 'The sum of money that it asks about, if the viewer sees it.',
    select: (_args, _context, nested) => ({ reward: nested({ select: rewardScope }) }),
    resolve: ({ reward }, _args, { viewer, now }) =>
      reward && seesReward(viewer, reward, now) ? reward : null,
  }),
)
