import { Refusal } from '../refusal.ts'

/** Nothing is written and not published yet. */
export class NoSupplyDraft extends Refusal {
  constructor() {
    super({
      'zh-CN': '没有没发布的改动。要改已发布的，请先点“更正”。',
      en: 'There is nothing unpublished. To change what is published, choose Correct first.',
    })
  }
}

/** Weeks are published in their order. */
export class LaterWeekPublished extends Refusal {
  constructor() {
    super({
      'zh-CN': '后面一周已经发布了，这一周不能再首次发布。档位是按周定下来的，倒着发会改掉已经告诉店主的数。',
      en: 'A later week is published already, so this one can’t be published for the first time. Grades are fixed week by week; going back would change what shops were told.',
    })
  }
}

/** The week is over. */
export class SupplyWeekOver extends Refusal {
  constructor() {
    super({
      'zh-CN': '这一周已经过完了，不能再发布。',
      en: 'This week is over and can’t be published any more.',
    })
  }
}

/** Shops do not see it now. */
export class SupplyNotShown extends Refusal {
  constructor() {
    super({
      'zh-CN': '店主现在看不到这一周的投放策略：还没发布，或者已经过完了。',
      en: 'Shops can’t see this week’s supply policy now: it isn’t published yet, or the week is over.',
    })
  }
}
