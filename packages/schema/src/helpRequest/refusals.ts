import * as domain from '@kewo/domain'
import { refusalType } from '../builder/refusals.ts'

refusalType(domain.HelpRequestIsClosed, 'Closed; only a reopening by the shop brings it back.')
refusalType(domain.HelpRequestIsResolved, 'Resolved already; the shop closes or reopens it.')
refusalType(domain.HelpRequestNotAnsweredYet, 'Nobody has answered the shop yet.')
refusalType(domain.HelpRequestIsWaiting, 'It waits for the shop already.')
refusalType(domain.HelpRequestIsOpen, 'Still open, so there is nothing to reopen.')
refusalType(domain.ReopenTooLate, 'More than 14 days have passed.')
refusalType(domain.NotYourDesk, 'It lies with another desk.')
refusalType(domain.OnlyStaffMay, 'This step belongs to the staff.')
refusalType(domain.OnlyTheShopMay, 'This step belongs to the shop.')
refusalType(domain.NotAtThatDesk, 'The person chosen does not work at that desk.')
refusalType(domain.NobodyAtThatDesk, 'Nobody at the desk chosen may read it.')
refusalType(domain.AlreadyThere, 'It lies there already.')
refusalType(domain.EnforcementWall, 'The shop asked that no inspector sees it.')
refusalType(domain.ComplaintAboutThem, 'The person chosen may not get this complaint.')
refusalType(domain.HelpRequestIsNotConfidential, 'It is not confidential, or no longer.')
