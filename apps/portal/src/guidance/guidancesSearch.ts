import type { GuidanceKind } from '@kewo/domain'

export type GuidancesSearch = { kind?: GuidanceKind; q?: string }
