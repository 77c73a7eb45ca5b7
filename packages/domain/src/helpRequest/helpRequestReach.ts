import type { StaffRole } from '../staff/staffRole.ts'

/** What decides whom a request may reach. */
export type GuardedRequest = { confidential: boolean; complaintAboutId: string | null }

/** A person of the distributor, as far as help requests need to know one. */
export type RequestStaff = { id: string; roles: readonly StaffRole[] }

/**
 * Whether the enforcement wall stands between this request and this person. Business rule: a confidential request
 * never reaches an inspector unless the shop agrees. Somebody who is an inspector among other roles is one.
 */
export function isBehindWall(request: GuardedRequest, staff: RequestStaff): boolean {
  return request.confidential && staff.roles.includes('INSPECTOR')
}

/**
 * Whether a request may reach this person at all: in lists, counts, search, messages, notifications and as assignee.
 * Business rule: a complaint about a person never reaches that person, whatever their role; a confidential request
 * never reaches an inspector unless the shop agrees. Regions and territories are decided elsewhere.
 */
export function helpRequestReaches(request: GuardedRequest, staff: RequestStaff): boolean {
  return request.complaintAboutId !== staff.id && !isBehindWall(request, staff)
}
