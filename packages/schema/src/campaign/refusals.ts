import * as domain from '@kewo/domain'
import { refusalType } from '../builder/refusals.ts'

refusalType(domain.CampaignIsPublished, 'It is out already.')
refusalType(domain.CampaignHasStarted, 'Shops answer what it says now, so it cannot change.')
refusalType(domain.CampaignNotStarted, 'It takes no answers yet.')
refusalType(domain.CampaignHasEnded, 'It is over.')
refusalType(domain.CampaignIsCancelled, 'It was called off.')
refusalType(domain.TooLateToAnswer, 'The time to answer has passed.')
refusalType(domain.AlreadyAnsweredSo, "The shop's answer says so already.")
refusalType(domain.TermsAreThese, 'There is nothing to change.')
