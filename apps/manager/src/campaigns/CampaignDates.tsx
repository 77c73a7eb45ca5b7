import { formatDayRange, useDateSetting } from '@kewo/ui'
import { m } from '../paraglide/messages.js'

/** 12月1日 – 2月28日; the end is the first instant after it. */
export function CampaignDates({ startsAt, endsAt }: { startsAt: string | null; endsAt: string | null }) {
  const setting = useDateSetting()
  if (!startsAt || !endsAt) return m.campaigns_noDates()
  return formatDayRange(startsAt, lastInstant(endsAt), setting)
}

export const lastInstant = (endsAt: string | Date): Date => new Date(new Date(endsAt).getTime() - 1)
