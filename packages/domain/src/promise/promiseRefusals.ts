import { Refusal, type Words } from '../refusal.ts'
import type { PromiseStatus } from './promiseStatus.ts'

const standing: Record<PromiseStatus, Words> = {
  OPEN: {
    'zh-CN': '这个承诺还没有到期，可以再等一等。',
    en: 'This promise isn’t due yet; it can still be kept.',
  },
  KEPT: {
    'zh-CN': '这个承诺已经兑现。如果店里觉得没有，可以点“没有兑现”。',
    en: 'This promise is marked as kept. If the shop disagrees, it can say so.',
  },
  BROKEN: {
    'zh-CN': '这个承诺没有按期兑现，已经转成一条求助，请在求助里继续。',
    en: 'This promise wasn’t kept in time and has become a help request. Please continue there.',
  },
  WITHDRAWN: {
    'zh-CN': '这个承诺已经收回，原因已告诉店里。需要的话，请另作一个新的。',
    en: 'This promise was withdrawn and the shop was told why. Make a new one if needed.',
  },
}

/** The promise stands where this step is not possible. */
export class PromiseNotReady extends Refusal {
  readonly status: PromiseStatus

  constructor(status: PromiseStatus) {
    super(standing[status])
    this.status = status
  }
}

/** Only the one who owes a promise keeps or withdraws it. */
export class PromiseOfSomebodyElse extends Refusal {
  constructor(name: string) {
    super({
      'zh-CN': `这是${name}的承诺，只能由${name}标为已兑现或收回。`,
      en: `This is ${name}’s promise. Only ${name} can mark it as kept or withdraw it.`,
    })
  }
}

/** That it is kept cannot be taken back any more: a record says so, or its day is over. */
export class KeptStays extends Refusal {
  constructor(inRecord: boolean) {
    super(
      inRecord
        ? {
            'zh-CN': '拜访记录里已经写明办到了，不能撤回。写错了请更正那份记录，或另作一个承诺。',
            en: 'A visit record says it’s done, so this can’t be undone. Correct the record, or make a new promise.',
          }
        : {
            'zh-CN': '这个承诺的日子已经过了，不能撤回“已兑现”。还没办到的话，请另作一个承诺。',
            en: 'The day of this promise has passed, so this can’t be undone. If it isn’t done yet, make a new promise.',
          },
    )
  }
}
