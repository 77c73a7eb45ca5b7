import * as domain from '@kewo/domain'
import { refusalType } from '../builder/refusals.ts'

refusalType(
  domain.NotShownNow,
  'Shops cannot read it now: not sent out, over, taken back, or a newer one holds.',
)
refusalType(domain.AlreadyOpened, 'The shop has opened it; no reminder is needed.')
refusalType(domain.RemindedLately, 'Reminded within the last three days.')
refusalType(domain.CannotBeTold, 'It has no sign-in, or no valid licence.')
refusalType(domain.NotAtNight, 'No reminders from 21:00 to 07:00.')
refusalType(domain.NobodyToRemind, 'All have opened it, were reminded lately, or cannot be told.')
