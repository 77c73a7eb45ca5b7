import type { GuidanceBlockKind, GuidanceKind, GuidanceStatus } from '@kewo/domain'
import { m } from '../paraglide/messages.js'
import type { Labels } from './labels.ts'

const guidanceKindLabels: Labels<GuidanceKind> = {
  DISPLAY: m.guidance_kind_DISPLAY,
  PLACEMENT: m.guidance_kind_PLACEMENT,
  SERVICE: m.guidance_kind_SERVICE,
  POLICY: m.guidance_kind_POLICY,
}

export const guidanceKindLabel = (value: GuidanceKind) => guidanceKindLabels[value]()

const guidanceStatusLabels: Labels<GuidanceStatus> = {
  DRAFT: m.guidance_status_DRAFT,
  SCHEDULED: m.guidance_status_SCHEDULED,
  PUBLISHED: m.guidance_status_PUBLISHED,
  RUN_OUT: m.guidance_status_RUN_OUT,
  WITHDRAWN: m.guidance_status_WITHDRAWN,
}

export const guidanceStatusLabel = (value: GuidanceStatus) => guidanceStatusLabels[value]()

const guidanceBlockKindLabels: Labels<GuidanceBlockKind> = {
  STEP: m.guidance_block_STEP,
  TEXT: m.guidance_block_TEXT,
  DO_DONT: m.guidance_block_DO_DONT,
  PLANOGRAM: m.guidance_block_PLANOGRAM,
  LINK: m.guidance_block_LINK,
}

export const guidanceBlockKindLabel = (value: GuidanceBlockKind) => guidanceBlockKindLabels[value]()
