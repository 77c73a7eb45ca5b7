import type { NoticePreference } from '@kewo/db'
import { type NoticeChoice, nothingChosen } from '@kewo/domain'

/** What stands in a row, as the rules read it. */
export const chosenIn = (
  row: Pick<NoticePreference, 'channels' | 'paces' | 'quietFrom' | 'quietTo'> | null,
): NoticeChoice =>
  row
    ? {
        channels: row.channels as NoticeChoice['channels'],
        paces: row.paces as NoticeChoice['paces'],
        quiet:
          row.quietFrom === null || row.quietTo === null ? null : { from: row.quietFrom, to: row.quietTo },
      }
    : nothingChosen
