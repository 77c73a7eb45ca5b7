import * as domain from '@kewo/domain'
import { refusalType } from '../builder/refusals.ts'

refusalType(domain.GuidanceHasRunOut, 'Its last day has passed.')
refusalType(domain.GuidanceNotReadToEnd, 'The question comes after the last step.')
refusalType(
  domain.GuidanceIsScheduled,
  'It waits for the clock as it was seen; callOffGuidance makes it a draft again.',
)
refusalType(domain.GuidanceNotScheduled, 'Nothing waits for the clock: called off, or published already.')
refusalType(domain.GuidanceNotShown, 'No shop sees it now: a draft, past its last day, or withdrawn.')
refusalType(domain.NotYourGuidance, 'Written by somebody else; only its author and admins change it.')
refusalType(domain.NothingToPublish, 'Nothing has changed since the newest version.')
