import { Refusal } from '../refusal.ts'

/** It does not stand where this could be done: paid already, not yet earned, taken back. */
export class RewardMovedOn extends Refusal {
  constructor() {
    super({
      'zh-CN': '这一笔的状态已经变了，请刷新后再看。',
      en: 'This reward has moved on meanwhile. Please look again.',
    })
  }
}

/** Above the set sum it takes two people: who accepted the photo does not approve the money. */
export class RewardNeedsSecondPerson extends Refusal {
  constructor() {
    super({
      'zh-CN': '照片是您审的，这一笔要由另一个人核准。',
      en: 'You accepted the photo yourself, so somebody else has to approve this reward.',
    })
  }
}

/** It stands in a payment file that is given out: the bank may be paying it. */
export class RewardGivenOut extends Refusal {
  constructor() {
    super({
      'zh-CN': '这一笔已经在付款文件里了，不能再收回。',
      en: 'This reward is in a payment file already and can no longer be taken back.',
    })
  }
}

/** Nothing is approved that is not in a file already. */
export class NothingToPay extends Refusal {
  constructor() {
    super({
      'zh-CN': '现在没有已核准、还没导出的奖励。',
      en: 'There are no approved rewards that are not in a file yet.',
    })
  }
}
