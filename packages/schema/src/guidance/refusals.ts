import * as domain from '@kewo/domain'
import { refusalType } from '../builder/refusals.ts'

refusalType(domain.GuidanceHasRunOut, 'Its last day has passed.')
refusalType(domain.GuidanceNotReadToEnd, 'The question comes after the last step.')
refusalType(domain.GuidanceNotShown, 'No shop sees it now: a draft, past its last day, or withdrawn.')
refusalType(domain.NotYourGuidance, 'Written by somebody else; only its author and admins change it.')
refusalType(domain.NothingToPublish, 'Nothing has changed since the newest version.')
