import { BrandHasCampaigns } from '@kewo/domain'
import { refusalType } from '../builder/refusals.ts'

refusalType(BrandHasCampaigns, 'Campaigns of it are announced or run; cancel them or wait for their end.')
