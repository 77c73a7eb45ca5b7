import * as domain from '@kewo/domain'
import { refusalType } from '../builder/refusals.ts'

refusalType(domain.NoProofAsked, 'The terms of this shop ask for no photo here.')
refusalType(domain.ProofIsThere, 'A photo of this step waits or is accepted.')
refusalType(domain.ProofTooEarly, 'The first day of the step is still to come.')
refusalType(domain.ProofTooLate, 'The last day of the step is over.')
refusalType(domain.ProofIsReviewed, 'Somebody has looked at it already.')
refusalType(domain.OwnProof, 'Who took a photo does not judge it.')
refusalType(domain.ProofsSent, 'Who has sent a photo stops by sending no more.')
