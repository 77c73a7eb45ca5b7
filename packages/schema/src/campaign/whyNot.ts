import { whyNotByStatus, type CampaignAct } from '@kewo/domain'
import { builder } from '../builder/builder.ts'
import { asWhyNot, WhyNot } from '../builder/whyNot.ts'
import { dates } from './campaign.ts'

const acts = {
  whyNotEdit: 'EDIT',
  whyNotCancel: 'CANCEL',
  whyNotChangeTerms: 'CHANGE_TERMS',
} as const satisfies Record<string, CampaignAct>

for (const [name, act] of Object.entries(acts) as [string, CampaignAct][])
  builder.prismaObjectField('Campaign', name, (t) =>
    t.field({
      type: WhyNot,
      nullable: true,
      description: 'Null when an admin may do this now, else why not.',
      select: dates,
      resolve: (campaign, _args, { now }) => asWhyNot(whyNotByStatus(campaign, act, now)),
    }),
  )
