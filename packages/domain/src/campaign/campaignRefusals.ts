import { Refusal } from '../refusal.ts'

/** It is out already. */
export class CampaignIsPublished extends Refusal {
  constructor() {
    super({
      'zh-CN': '这个活动已经发布过了。',
      en: 'This campaign has already been published.',
    })
  }
}

/** What shops have been promised does not change under their hands. */
export class CampaignHasStarted extends Refusal {
  constructor() {
    super({
      'zh-CN': '活动已经开始，店主是按现在的内容答复的。要改，请用“改约定”：参加过的店保留原来的。',
      en: 'The campaign has started and shops are answering it as it is. Change its terms instead: shops that joined keep theirs.',
    })
  }
}

/** It does not take answers yet. */
export class CampaignNotStarted extends Refusal {
  constructor() {
    super({
      'zh-CN': '活动还没开始，开始后就可以报名。',
      en: 'This campaign hasn’t started yet. You can answer once it has.',
    })
  }
}

/** It is over. */
export class CampaignHasEnded extends Refusal {
  constructor() {
    super({
      'zh-CN': '这个活动已经结束了。',
      en: 'This campaign has ended.',
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
      en: 'The time to answer has passed. That’s all right: we’ll tell you about the next one.',
    })
  }
}

/** The shop is not in the audience. The words name nothing of the campaign. */
export class CampaignNotForShop extends Refusal {
  constructor() {
    super({
      'zh-CN': '这个活动这次没有安排到您的店。想参加，可以跟客户经理说一声。',
      en: 'This campaign doesn’t include your shop this time. If you’d like to join, please tell your customer manager.',
    })
  }
}

/** The shop's answer says so already. */
export class AlreadyAnsweredSo extends Refusal {
  constructor() {
    super({
      'zh-CN': '您已经这样答复过了，不用再点一次。',
      en: 'You’ve already given this answer; there’s no need to do it again.',
    })
  }
}

/** The shop has these terms, or has none to change. */
export class TermsAreThese extends Refusal {
  constructor() {
    super({
      'zh-CN': '您的约定已经是这一版了。',
      en: 'These are the terms you have already.',
    })
  }
}
