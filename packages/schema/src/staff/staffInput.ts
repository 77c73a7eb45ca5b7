import {
  InvalidInput,
  type StaffInput as StaffTyped,
  type StaffRole as Role,
  staffRoles,
  whyNotStaff,
} from '@kewo/domain'
import type { DbTransaction, Region } from '@kewo/db'
import { builder } from '../builder/builder.ts'
import { code } from '../builder/typedText.ts'
import { openRegion } from '../region/openRegion.ts'
import { StaffRole } from './staff.ts'

export const StaffInput = builder.inputType('StaffInput', {
  fields: (t) => ({
    name: t.string({ required: true, description: 'At most 40 characters.' }),
    phone: t.string({
      ...code,
      description: 'Digits and hyphens; shown to the shops that the person serves.',
    }),
    roles: t.field({ type: [StaffRole], required: true, description: 'At least one.' }),
    regionId: t.globalID({
      required: true,
      description: 'Where the person acts: a supervisor sees it with everything below.',
    }),
  }),
})

/** A person as typed. Throws what is wrong with it. */
export function staffOf(input: typeof StaffInput.$inferInput): StaffTyped & { roles: Role[] } {
  const staff = {
    name: input.name,
    phone: input.phone || null,
    // Each once, in the order of the roles, so that the same choice is never a change.
    roles: staffRoles.filter((role) => input.roles.includes(role)),
  }
  const refusal = whyNotStaff(staff)
  if (refusal) throw refusal
  return staff
}

/** The region of a person, which is open while somebody is there. */
export async function regionOf(db: DbTransaction, id: string): Promise<Region> {
  const region = await openRegion(db, id)
  if (region) return region
  throw new InvalidInput('regionId', { 'zh-CN': '请选择区域。', en: 'Please choose a region.' })
}
