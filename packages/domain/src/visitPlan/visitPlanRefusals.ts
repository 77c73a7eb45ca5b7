import { Refusal, type Words } from '../refusal.ts'
import type { VisitPlanStatus } from './visitPlanStatus.ts'

const standing: Record<VisitPlanStatus, Words> = {
  WORKING: {
    'zh-CN': '计划还在排，请等它排好，或者先停下来。',
    en: 'The plan is still being made. Wait for it, or stop it first.',
  },
  DRAFT: {
    'zh-CN': '计划已经排好，还没有发布。',
    en: 'The plan has been made and is not published yet.',
  },
  PUBLISHED: {
    'zh-CN': '计划已经发布，店里都看到了。要改某一家，请给那次拜访改期；要全改，请重新排。',
    en: 'The plan is published and the shops have seen it. Put off a single visit, or make a new plan.',
  },
  CANCELLED: { 'zh-CN': '这份计划已经停下，请重新排。', en: 'This plan was stopped. Please make a new one.' },
  FAILED: {
    'zh-CN': '这份计划没有排成，请重新排。',
    en: 'This plan could not be made. Please make a new one.',
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
      en: 'Another plan is being made for you. Wait for it, or stop it first.',
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
