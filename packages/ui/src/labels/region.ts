import type { RegionKind } from '@kewo/domain'
import { m } from '../paraglide/messages.js'
import type { Labels } from './labels.ts'

const regionKindLabels: Labels<RegionKind> = {
  COMPANY: m.region_kind_COMPANY,
  BRANCH: m.region_kind_BRANCH,
  DEPARTMENT: m.region_kind_DEPARTMENT,
}

export const regionKindLabel = (value: RegionKind) => regionKindLabels[value]()
