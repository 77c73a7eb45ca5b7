import { OwnWork } from '@kewo/domain'
import type { Viewer } from '../viewer/viewer.ts'

/** Refuses to answer in a shop's name (代办) about what this very person has done. */
export const whyNotForOther = (viewer: Viewer | null, by: { staffId: string | null }): OwnWork | null =>
  viewer?.kind === 'retailer' && viewer.assistanceId && viewer.seenBy?.staffId === by.staffId
    ? new OwnWork()
    : null
