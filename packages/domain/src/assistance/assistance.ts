import { perspectiveMinutes } from '../perspective/perspective.ts'
import type { Quota } from '../quota/quota.ts'
import { InvalidInput, Refusal } from '../refusal.ts'
import type { StaffRole } from '../staff/staffRole.ts'

/** How long a code counts, how often it may be tried, how often another may be made, and how long may be acted with it. */
export const assistanceRules = {
  ...{ codeMinutes: 10, tries: 3, codes: 3, sessionMinutes: perspectiveMinutes },
} as const

/** So often one person may ask to act for shops, and one shop may be phoned about it. */
export const assistanceQuota: Quota = { most: 12, minutes: 60 }
export const assistancesOfShopQuota: Quota = { most: 6, minutes: 60 }

/** What may be done for a shop: names of mutations. All else is the shop's alone, what is to come as well. */
export const assistedActs = [
  'openHelpRequest',
  'replyToHelpRequest',
  'closeHelpRequest',
  'reopenHelpRequest',
  'joinCampaign',
  'declineCampaign',
  'takeNewTerms',
  'countersignTrace',
  'disputeTrace',
  'answerGuidanceQuestion',
  'agreeToVisit',
  'askAnotherTime',
  'sayPromiseNotKept',
  'takeBackAssistedAct',
] as const
export type AssistedActName = (typeof assistedActs)[number]

export const isAssistedAct = (name: string): name is AssistedActName =>
  (assistedActs as readonly string[]).includes(name)

/** A person around a shop: as which of the four it is served, and whether this is a supervisor above it. */
export type AroundShop = {
  roles: readonly StaffRole[]
  servesAs: readonly StaffRole[]
  leadsIt: boolean
}

/** A manager or order clerk of this very shop acts for it. */
export const mayAssist = ({ servesAs }: Pick<AroundShop, 'servesAs'>): boolean =>
  servesAs.includes('MANAGER') || servesAs.includes('ORDER_CLERK')

/** Who may phone the shop and read the code out to it: whoever serves or leads it, but not who enforces. */
export function mayReadOutCode({ roles, servesAs, leadsIt }: AroundShop): boolean {
  if (roles.includes('INSPECTOR')) return false
  return leadsIt || servesAs.some((role) => role !== 'INSPECTOR')
}

export type CodeGiven = { until: Date | null; tries: number }

/** Why a code that was typed is not taken, or null. `right`: it is the one that was made. */
export function whyNotAssistanceCode(
  { until, tries }: CodeGiven,
  right: boolean,
  now: Date,
): AssistanceCodeOver | InvalidInput | null {
  if (!until || until <= now || tries >= assistanceRules.tries) return new AssistanceCodeOver()
  if (right) return null
  const left = assistanceRules.tries - tries - 1
  return left === 0 ? new AssistanceCodeOver() : wrongCode(left)
}

const wrongCode = (left: number) =>
  new InvalidInput('code', {
    'zh-CN': `验证码不对，请让店里再念一遍；还可以试 ${left} 次`,
    en: `This isn’t the code. Please ask the shop to read it again; ${left} ${left === 1 ? 'try' : 'tries'} left`,
  })

/** The code was tried too often, or is too old, or was used. */
export class AssistanceCodeOver extends Refusal {
  constructor() {
    super({
      'zh-CN': '这个验证码不能再用了，请重新要一个。',
      en: 'This code can’t be used any more. Please ask for another one.',
    })
  }
}

/** No more codes are made for this request. */
export class NoMoreCodes extends Refusal {
  constructor() {
    super({
      'zh-CN': '这次代办的验证码已经用完或过期，请同事重新发起。',
      en: 'No further code can be made for this. Please ask your colleague to start again.',
    })
  }
}

/** Why no code can be made for a colleague who is to phone the shop, or null. */
export function whyNotMakeCode(
  { askedAt, begunAt, codesMade }: { askedAt: Date; begunAt: Date | null; codesMade: number },
  now: Date,
): NoMoreCodes | null {
  const over = now.getTime() >= askedAt.getTime() + waitsForCallMinutes * 60_000
  return begunAt || over || codesMade >= assistanceRules.codes ? new NoMoreCodes() : null
}

/** So long a colleague may take to reach the shop by phone. */
export const waitsForCallMinutes = 30

/** The gateway did not take the code. */
export class AssistanceCodeNotSent extends Refusal {
  constructor() {
    super({
      'zh-CN': '验证码没有发到店里的电话上。可以请一位同事打电话念给店里。',
      en: 'The code couldn’t be sent to the shop’s telephone. You can ask a colleague to phone the shop and read one out.',
    })
  }
}

/** A shop says for itself how somebody has worked: that person does not say it in its name. */
export class OwnWork extends Refusal {
  constructor() {
    super({
      'zh-CN': '这是您自己经手的，不能由您替店里答复。请店里自己来，或请同事代办。',
      en: 'This is your own work, so you can’t answer it for the shop. Please leave it to the shop, or to a colleague.',
    })
  }
}

/** What a shop confides is not dictated to those whom it may be about. */
export class OnlyTheShopItself extends Refusal {
  constructor() {
    super({
      'zh-CN': '投诉人员只能由店里自己提，不能代办。请把公司的监督电话告诉店里。',
      en: 'A complaint about a person can only be made by the shop itself. Please tell the shop whom it can phone.',
    })
  }
}
