import { Refusal, type Words } from '../refusal.ts'
import { distanceWords } from './distanceWords.ts'
import type { VisitStatus } from './visitStatus.ts'

const standing: Record<VisitStatus, Words> = {
  PLANNED: { 'zh-CN': '这次拜访还没有开始。', en: 'This visit hasn’t started yet.' },
  IN_PROGRESS: { 'zh-CN': '这次拜访正在进行。', en: 'This visit is in progress.' },
  COMPLETED: { 'zh-CN': '这次拜访已经完成。', en: 'This visit has been completed.' },
  CANCELLED: { 'zh-CN': '这次拜访已经取消。', en: 'This visit has been cancelled.' },
  MISSED: { 'zh-CN': '这次拜访已经记为未访。', en: 'This visit has been marked as missed.' },
}

const whatNow: Record<VisitStatus, Words> = {
  PLANNED: { 'zh-CN': '请先点“开始拜访”。', en: 'Start it first.' },
  IN_PROGRESS: {
    'zh-CN': '请写完记录后完成，或者写明原因取消。',
    en: 'Complete it, or cancel it with a reason.',
  },
  COMPLETED: { 'zh-CN': '需要再去，请新建一次拜访。', en: 'To go again, plan a new visit.' },
  CANCELLED: { 'zh-CN': '需要再去，请新建一次拜访。', en: 'To go again, plan a new visit.' },
  MISSED: { 'zh-CN': '需要再去，请新建一次拜访。', en: 'To go again, plan a new visit.' },
}

/** The visit's status does not allow this step. */
export class VisitNotReady extends Refusal {
  readonly status: VisitStatus

  constructor(status: VisitStatus) {
    super({
      'zh-CN': `${standing[status]['zh-CN']}${whatNow[status]['zh-CN']}`,
      en: `${standing[status].en} ${whatNow[status].en}`,
    })
    this.status = status
  }
}

/** One visit at a time: this person has begun another one and not ended it. */
export class AnotherVisitInProgress extends Refusal {
  constructor(retailerName: string) {
    super({
      'zh-CN': `在“${retailerName}”的拜访还没有结束。请先完成或取消它，再开始这一次。`,
      en: `Your visit to “${retailerName}” hasn’t ended. Complete or cancel it before starting this one.`,
    })
  }
}

/** The person stands further from the shop than a HARD geofence allows. */
export class TooFarFromShop extends Refusal {
  constructor({
    radiusMetres,
    ...measured
  }: {
    distanceMetres: number
    accuracyMetres: number | null
    radiusMetres: number
  }) {
    const distance = distanceWords(measured)
    super({
      'zh-CN': `现在${distance['zh-CN']}，要在 ${radiusMetres} 米以内才能开始。请走近一些再试；如果店的位置不对，请告诉管理员。`,
      en: `You’re ${distance.en}; to start a visit you must be within ${radiusMetres} m. Go closer and try again, or tell an administrator if the shop’s location is wrong.`,
    })
  }
}

/** Only the one who goes there starts, writes, puts off or ends a visit. */
export class VisitOfSomebodyElse extends Refusal {
  constructor(name: string) {
    super({
      'zh-CN': `这是${name}的拜访，只能由${name}来操作。`,
      en: `This is ${name}’s visit. Only ${name} can do this.`,
    })
  }
}
