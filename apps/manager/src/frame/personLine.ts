import { staffRoleLabel } from '@kewo/ui/labels'
import { getLocale } from '../paraglide/runtime.js'
import type { Viewer } from '../viewer/viewer.ts'

/** What a person is and where: 客户经理 · 三片区. */
export function personLine({ roles, staff }: Viewer): string {
  const region = staff?.region
  const place = getLocale() === 'en' ? (region?.nameEn ?? region?.name) : region?.name
  return [...roles.map(staffRoleLabel), ...(place ? [place] : [])].join(' · ')
}
