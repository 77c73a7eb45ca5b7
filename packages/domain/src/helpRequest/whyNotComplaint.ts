import { InvalidInput } from '../refusal.ts'
import type { HelpRequestCategory } from './helpRequestCategory.ts'

/**
 * Why a request cannot name this person: only a complaint names one, and only one of those who serve the shop.
 * Naming nobody is always fine: a shop may complain without saying about whom.
 */
export function whyNotComplaint(request: {
  category: HelpRequestCategory
  namesPerson: boolean
  personServesShop: boolean
}): InvalidInput | null {
  if (!request.namesPerson) return null
  if (request.category === 'COMPLAINT' && request.personServesShop) return null
  return new InvalidInput('complaintAboutId', {
    'zh-CN': '请从您的服务人员里选一位，也可以不选。',
    en: 'Please choose one of the people who serve you, or nobody.',
  })
}
