import { Refusal } from '../refusal.ts'

/** A reminder would say what the shop knows: it has opened it. */
export class AlreadyOpened extends Refusal {
  constructor() {
    super({
      'zh-CN': '这家店已经打开看过了，不用再提醒。',
      en: 'This shop has already opened it; no reminder is needed.',
    })
  }
}

/** At most one reminder in three days. */
export class RemindedLately extends Refusal {
  constructor(days: number) {
    super({
      'zh-CN': `${days} 天内已经提醒过这家店了，过几天再说，别打扰店主。`,
      en: `This shop was reminded within the last ${days} days. Please wait a few days.`,
    })
  }
}

/** No reminders at night. */
export class NotAtNight extends Refusal {
  constructor() {
    super({
      'zh-CN': '现在是晚上（21:00 到 7:00），店主要休息。请明早 7 点以后再提醒。',
      en: 'It’s night (21:00 to 7:00) and people are resting. Please send reminders after 7 in the morning.',
    })
  }
}

/** A reminder would not arrive. */
export class CannotBeTold extends Refusal {
  constructor() {
    super({
      'zh-CN': '这家店还没有开通登录，或许可证已过期，提醒送不到。请打电话或当面说。',
      en: 'This shop can’t sign in yet, or its licence has expired, so a reminder wouldn’t arrive. Please call or tell it in person.',
    })
  }
}

/** Everybody has opened it, was reminded lately, or cannot be told. */
export class NobodyToRemind extends Refusal {
  constructor() {
    super({
      'zh-CN': '现在没有要提醒的店：都打开过了、三天内提醒过，或还不能登录。',
      en: 'There are no shops to remind now: all have opened it, were reminded within the last three days, or can’t sign in yet.',
    })
  }
}

/** Shops cannot read it now. */
export class NotShownNow extends Refusal {
  constructor() {
    super({
      'zh-CN': '店主现在看不到它：还没发布、已收回、已结束，或者已经有了新的一版。',
      en: 'Shops can’t see it now: it isn’t published yet, was withdrawn, is over, or there is a newer version.',
    })
  }
}
