import { may } from '../staff/may.ts'
import type { StaffRole } from '../staff/staffRole.ts'
import type { HelpRequestCategory } from './helpRequestCategory.ts'

/** What decides whom a request may reach. */
export type GuardedRequest = {
  category: HelpRequestCategory
  confidential: boolean
  complaintAboutId: string | null
}

/** A person of the distributor, as far as help requests need to know one. */
export type RequestStaff = { id: string; roles: readonly StaffRole[] }

/**
 * Whether the enforcement wall stands between this request and this person. Business rule: a confidential request
 * never reaches an inspector unless the shop agrees. Somebody who is an inspector among other roles is one.
 */
export function isBehindWall(
  request: { confidential: boolean },
  staff: Pick<RequestStaff, 'roles'>,
): boolean {
  return request.confidential && staff.roles.includes('INSPECTOR')
}

/** Whether something is kept from some who serve the shop, and so all that grows from the request. */
export function isProtected(request: { category: HelpRequestCategory; confidential: boolean }): boolean {
  return request.category === 'COMPLAINT' || request.confidential
}

/**
 * Whether a request may reach this person at all: in lists, counts, search, messages, notifications and as assignee.
 * Business rule: a confidential request never reaches an inspector unless the shop agrees; a complaint about a person
 * never reaches that person, nor anybody but supervisors and admins. Which of these, `complaintReaches` decides; regions
 * and territories are decided elsewhere.
 */
export function helpRequestReaches(request: GuardedRequest, staff: RequestStaff): boolean {
  if (request.complaintAboutId === staff.id || isBehindWall(request, staff)) return false
  if (request.category !== 'COMPLAINT') return true
  return may(staff.roles, 'overseeRequests')
}
