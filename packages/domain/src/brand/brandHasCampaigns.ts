import { Refusal } from '../refusal.ts'

/** Shops have been promised something for this brand or product; it cannot go while that runs. */
export class BrandHasCampaigns extends Refusal {
  constructor(campaigns: number) {
    super({
      'zh-CN': `还有 ${campaigns} 个活动待开始或进行中，现在不能停用，否则店主会看不懂。请先取消活动，或等活动结束。`,
      en: `${campaigns === 1 ? 'A campaign is' : `${campaigns} campaigns are`} scheduled or live, so it can’t be retired now. Please cancel ${campaigns === 1 ? 'it' : 'them'} first, or wait until the end.`,
    })
  }
}
