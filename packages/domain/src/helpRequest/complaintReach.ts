import type { StaffRole } from '../staff/staffRole.ts'

/** Whom a complaint names, as far as it decides who reads it. */
export type ComplaintNaming = 'NOBODY' | 'ADMIN' | 'OTHER'

export function complaintNaming(named: { roles: readonly StaffRole[] } | null): ComplaintNaming {
  if (!named) return 'NOBODY'
  return named.roles.includes('ADMIN') ? 'ADMIN' : 'OTHER'
}

/** How a person who works here stands to a complaint, its shop and the one it names. */
export type ComplaintReader = {
  /** The complaint names this person. */
  isNamed: boolean
  isAdmin: boolean
  /** One of the four who serve the shop. */
  serves: boolean
  /** Supervises the shop, at whatever height. */
  leads: boolean
  /** Supervises it, and no other supervisor stands nearer to it: may be meant where nobody is named. */
  leadsNearest: boolean
  /** The one named supervises the same region or one above, so that a complaint about them must not come here. */
  isUnderNamed: boolean
  /** The named admin is the only one, and this is the highest of the other supervisors. */
  standsInForAdmin: boolean
  /** Somebody above has given it to this person. */
  isAssignee: boolean
}

/**
 * Whether a complaint about a person may be read by this one; asked each time, so that it follows whoever now serves,
 * supervises or runs the company. Business rule: the one meant never reads it, nor do the four who serve the shop, nor
 * anybody below its desk. One who is named is judged by the supervisors of the shop; a supervisor by those above; an admin by the
 * other admins. Where nobody is named any of the four or their nearest supervisor may be meant, so it lies above these,
 * until somebody there gives it to that supervisor by name. Admins who cannot be meant read all.
 */
export function complaintReaches(naming: ComplaintNaming, reader: ComplaintReader): boolean {
  if (reader.isNamed) return false
  if (naming !== 'NOBODY' && reader.isAdmin) return true
  if (reader.serves) return false
  if (naming === 'ADMIN') return reader.standsInForAdmin
  if (naming === 'OTHER') return reader.leads && !reader.isUnderNamed
  return reader.leadsNearest ? reader.isAssignee : reader.leads || reader.isAdmin
}

/**
 * Whether a complaint may be given to this person by somebody who reads it: to whoever reads it already, and one that
 * names nobody to the nearest supervisor, on the judgement of the one above that this is not who is meant.
 */
export function mayTakeComplaint(naming: ComplaintNaming, reader: ComplaintReader): boolean {
  return complaintReaches(naming, { ...reader, isAssignee: true })
}
