import { describeAudience } from '@kewo/domain'
import type { AudienceValue } from './audienceValue.ts'
import { audienceNames } from './audienceWords.ts'
import { useRegions } from './useRegions.ts'

/** For which shops something is, in one sentence, as a form holds it. */
export const AudienceText = ({ audience }: { audience: AudienceValue }) =>
  describeAudience(audience, audienceNames(useRegions()))
