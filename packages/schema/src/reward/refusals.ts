import * as domain from '@kewo/domain'
import { refusalType } from '../builder/refusals.ts'

refusalType(domain.RewardMovedOn, 'It does not stand where this could be done.')
refusalType(domain.RewardNeedsSecondPerson, 'Who accepted the photo does not approve the money.')
refusalType(domain.RewardGivenOut, 'It stands in a payment file.')
refusalType(domain.NothingToPay, 'Nothing is approved that is not in a file already.')
