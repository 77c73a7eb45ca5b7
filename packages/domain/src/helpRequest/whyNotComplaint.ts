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
  en: 'Please choose one of the people who serve you or of those above them, or nobody.',
}

const nobodyElse = {
  'zh-CN': '除了这位，公司里没有别人能看这条投诉。请直接打公司电话。',
  en: 'Nobody but this person could read the complaint here. Please call the company.',
}

const mayMeanAll = {
  'zh-CN': '不写是谁，现在就没有合适的人能看。请选出是哪一位，这条就不会到他手里。',
  en: 'Without a name nobody is left who may read it. Please choose whom you mean; it will not reach that person.',
}
