import { Refusal } from '../refusal.ts'
import { type LocalDay } from '../time/localDay.ts'

/** A published version never changes. */
export class GuidanceVersionIsPublished extends Refusal {
  constructor() {
    super({
      'zh-CN': '这一版已经发布，不能再改。请新建一版，店主已读过的内容会原样保留。',
      en: 'This version is published and can’t be changed. Please start a new version; what shops have read is kept as it was.',
    })
  }
}

/** Its last day has passed. */
export class GuidanceHasRunOut extends Refusal {
  constructor(validUntil: LocalDay) {
    super({
      'zh-CN': `这篇指导的有效期到 ${validUntil} 为止。请把有效期往后改，再发布。`,
      en: `This guidance was valid until ${validUntil}. Please choose a later day, then publish.`,
    })
  }
}

/** The question comes after the last step. */
export class GuidanceNotReadToEnd extends Refusal {
  constructor() {
    super({
      'zh-CN': '请先把步骤看完，再回答这道小题。',
      en: 'Please read all the steps first, then answer the question.',
    })
  }
}

/** Written by somebody else. */
export class NotYourGuidance extends Refusal {
  constructor() {
    super({
      'zh-CN': '这篇指导是别人写的，只有作者和管理员能改。',
      en: 'Someone else wrote this guidance; only its author and administrators can change it.',
    })
  }
}

/** No shop sees it now. */
export class GuidanceNotShown extends Refusal {
  constructor() {
    super({
      'zh-CN': '这篇指导现在店主看不到：还没发布、已收回或已过期。',
      en: 'Shops can’t see this guidance now: it isn’t published yet, was withdrawn, or has expired.',
    })
  }
}

/** What is published is what was typed last. */
export class NothingToPublish extends Refusal {
  constructor() {
    super({
      'zh-CN': '没有新的改动，店主看到的已经是最新一版。',
      en: 'Nothing has changed; shops already see the latest version.',
    })
  }
}

/** It waits for the clock as it was seen; whoever wants to change it takes it back to a draft first. */
export class GuidanceIsScheduled extends Refusal {
  constructor() {
    super({
      'zh-CN': '这一版已定好时间发布，内容先不能改。要改，请先取消定时；您写的都还在。',
      en: 'This version is scheduled and can’t be changed as it is. To change it, call off the schedule first; nothing you wrote is lost.',
    })
  }
}

/** Nothing waits for the clock any more: it was called off, or it is out. */
export class GuidanceNotScheduled extends Refusal {
  constructor() {
    super({
      'zh-CN': '这篇指导现在没有定时：已经取消，或者已经发布了。',
      en: 'This guidance is not scheduled now: it was called off, or is already published.',
    })
  }
}
