import type { GuidanceKind } from '@kewo/domain'
import { m } from '../paraglide/messages.js'
import type { Labels } from './labels.ts'

const guidanceKindLabels: Labels<GuidanceKind> = {
  DISPLAY: m.guidance_kind_DISPLAY,
  PLACEMENT: m.guidance_kind_PLACEMENT,
  SERVICE: m.guidance_kind_SERVICE,
  POLICY: m.guidance_kind_POLICY,
}

export const guidanceKindLabel = (value: GuidanceKind) => guidanceKindLabels[value]()
