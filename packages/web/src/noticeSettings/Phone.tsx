import { m } from '../paraglide/messages.js'
import { reader } from '../site/site.ts'

/** Where text messages go. The number is kept with the person or the shop, by the company. */
export const Phone = ({ phone }: { phone: string | null }) => (
  <p>{phone ? m.noticeSettings_phone({ phone, reader }) : m.noticeSettings_noPhone({ reader })}</p>
)
