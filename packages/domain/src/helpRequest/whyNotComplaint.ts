import { InvalidInput } from '../refusal.ts'
import type { HelpRequestCategory } from './helpRequestCategory.ts'

/**
 * Why a request cannot name this person, or nobody: only a complaint names one, and only one of those who serve the shop, supervise
 * it or run the company. And somebody must be there to read it who cannot be meant: a complaint that nobody may read
 * would wait for ever.
 */
export function whyNotComplaint(request: {
  category: HelpRequestCategory
  namesPerson: boolean
  personMayBeNamed: boolean
  someoneReads: boolean
}): InvalidInput | null {
  const isComplaint = request.category === 'COMPLAINT'
  if (request.namesPerson && !(isComplaint && request.personMayBeNamed))
    return new InvalidInput('complaintAboutId', notOfTheirs)
  if (!isComplaint || request.someoneReads) return null
  return new InvalidInput('complaintAboutId', request.namesPerson ? nobodyElse : mayMeanAll)
}

const notOfTheirs = {
  'zh-CN': '请从您的服务人员和他们的上级里选一位，也可以不选。',
  en: 'Please choose one of the people who serve you or their superiors, or choose nobody.',
}

const nobodyElse = {
  'zh-CN': '除了这位，公司里没有别人能看这条投诉。请直接打公司电话。',
  en: 'Apart from this person, nobody at the company could read this complaint. Please call the company directly.',
}

const mayMeanAll = {
  'zh-CN': '不指明是谁，现在就没有合适的人能看。请选出是哪一位，这条投诉不会给这个人看到。',
  en: 'Without a name, nobody suitable is left to read it. Please choose who you mean; that person won’t see it.',
}
