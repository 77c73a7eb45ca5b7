import { Refusal } from '../refusal.ts'

/** It is out already. */
export class CampaignIsPublished extends Refusal {
  constructor() {
    super({
      'zh-CN': '这个活动已经发布过了。',
      en: 'This campaign is published already.',
    })
  }
}

/** What shops have been promised does not change under their hands. */
export class CampaignHasStarted extends Refusal {
  constructor() {
    super({
      'zh-CN': '活动已经开始，店主是按现在的内容答复的，不能再改。可以取消后另发一个。',
      en: 'The campaign has started and shops answer what it says now, so it cannot change. You can cancel it and make another.',
    })
  }
}

/** It does not take answers yet. */
export class CampaignNotStarted extends Refusal {
  constructor() {
    super({
      'zh-CN': '活动还没开始，开始后就可以报名。',
      en: 'This campaign has not begun. You can answer once it has.',
    })
  }
}

/** It is over. */
export class CampaignHasEnded extends Refusal {
  constructor() {
    super({
      'zh-CN': '这个活动已经结束了。',
      en: 'This campaign is over.',
    })
  }
}

/** It was called off. */
export class CampaignIsCancelled extends Refusal {
  constructor() {
    super({
      'zh-CN': '这个活动已经取消了。',
      en: 'This campaign was cancelled.',
    })
  }
}

/** The day to answer by has passed. */
export class TooLateToAnswer extends Refusal {
  constructor() {
    super({
      'zh-CN': '答复时间已经过了，这次没赶上也没关系，下次活动我们会再告诉您。',
      en: 'The time to answer has passed. No harm done: we will tell you about the next one.',
    })
  }
}

/** The shop is not in the audience. The words name nothing of the campaign. */
export class CampaignNotForShop extends Refusal {
  constructor() {
    super({
      'zh-CN': '这个活动这次没有安排到您的店。想参加，可以跟客户经理说一声。',
      en: 'This campaign does not include your shop this time. If you would like to join, please tell your customer manager.',
    })
  }
}

/** The shop's answer says so already. */
export class AlreadyAnsweredSo extends Refusal {
  constructor() {
    super({
      'zh-CN': '您已经这样答复过了，不用再点一次。',
      en: 'You have already answered so; there is no need to do it again.',
    })
  }
}
