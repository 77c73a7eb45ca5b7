import { Campaign } from '../campaign/campaign.ts'
import { GuidanceVersion } from '../guidance/guidanceVersion.ts'
import { SupplyPolicyVersion } from '../supplyPolicy/supplyPolicy.ts'

/** What an id may be of where the reach of something is asked. */
export const reachedRefs = [GuidanceVersion, SupplyPolicyVersion, Campaign]
