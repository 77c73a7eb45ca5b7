import { Refusal, type Words } from '../refusal.ts'
import { dayWords } from '../time/dayWords.ts'
import type { LockClash } from './lockedRounds.ts'
import type { VisitPlanStatus } from './visitPlanStatus.ts'

const standing: Record<VisitPlanStatus, Words> = {
  WORKING: {
    'zh-CN': '计划还在排，请等它排好，或者先停下来。',
    en: 'The plan is still being made. Wait until it’s ready, or stop it first.',
  },
  DRAFT: {
    'zh-CN': '计划已经排好，还没有发布。',
    en: 'The plan is ready and not published yet.',
  },
  PUBLISHED: {
    'zh-CN': '计划已经发布，店主都能看到。要改某一家，请给那次拜访改期；要全改，请重新排。',
    en: 'The plan is published and shops can see it. Reschedule single visits, or make a new plan.',
  },
  CANCELLED: { 'zh-CN': '这份计划已经停止，请重新排。', en: 'This plan was stopped. Please make a new one.' },
  FAILED: {
    'zh-CN': '这份计划没有排成，请重新排。',
    en: 'This plan couldn’t be made. Please make a new one.',
  },
}

/** The plan stands where this step is not possible. */
export class VisitPlanNotReady extends Refusal {
  readonly status: VisitPlanStatus

  constructor(status: VisitPlanStatus) {
    super(standing[status])
    this.status = status
  }
}

/** Another plan of the same person is being made. */
export class VisitPlanWorking extends Refusal {
  constructor() {
    super({
      'zh-CN': '已经有一份计划在排。请等它排好，或者先把它停下来。',
      en: 'Another plan is already being made. Wait until it’s ready, or stop it first.',
    })
  }
}

/** There is no shop to plan for. */
export class NothingToPlan extends Refusal {
  constructor() {
    super({
      'zh-CN': '您名下还没有零售户，没有可排的拜访。请管理员先把店分到您的辖区。',
      en: 'You have no shops yet, so there is nothing to plan. Ask an administrator to give your territory its shops.',
    })
  }
}

/** Stops that have to stay on their day cannot all be kept there: locked ones, those planned by hand, those agreed with a shop. */
export class LocksContradict extends Refusal {
  /** `nameOf` tells the name of a shop by its id. */
  constructor(clashes: readonly LockClash[], nameOf: (shopId: string) => string) {
    super({
      'zh-CN': [
        ...clashes.map(({ day, reason, most, shopIds }) => {
          const shops = shopIds.map(nameOf).join('、')
          const why = reason === 'MOST_VISITS' ? `每天最多 ${most} 家` : '一天的时间不够'
          return `${dayWords(day, 'near')['zh-CN']}必须去的有 ${shopIds.length} 家（${shops}），${why}。`
        }),
        '请解锁或改期其中几家，或者调整每天家数、每家分钟数。',
      ].join(''),
      en: [
        ...clashes.map(({ day, reason, most, shopIds }) => {
          const shops = shopIds.map(nameOf).join(', ')
          const why = reason === 'MOST_VISITS' ? `at most ${most} fit in a day` : 'the day isn’t long enough'
          return `${shopIds.length} stops must stay on ${dayWords(day, 'near').en} (${shops}), but ${why}.`
        }),
        'Unlock or move some of them, or change the visits per day or the minutes per visit.',
      ].join(' '),
    })
  }
}
