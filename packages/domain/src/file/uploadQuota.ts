import { Refusal } from '../refusal.ts'

/** What one person may keep uploading within 24 hours, so that nobody fills the disk: more than twenty long visits need. */
export const uploadsPerDay = { pictures: 300, bytes: 500 * 1024 * 1024 } as const

/** Throws UploadQuotaReached when what the person sent within 24 hours leaves no room for one more picture or memo. */
export function refuseAboveQuota(sent: { pictures: number; bytes: number }): void {
  if (sent.pictures >= uploadsPerDay.pictures || sent.bytes >= uploadsPerDay.bytes)
    throw new UploadQuotaReached()
}

/** The person has sent as many pictures in a day as one may. */
export class UploadQuotaReached extends Refusal {
  constructor() {
    super({
      'zh-CN': `今天已经传了很多图片（每人每天最多 ${uploadsPerDay.pictures} 张、${uploadsPerDay.bytes / 1024 ** 2} MB）。图片留在这台设备上，明天再试就行。`,
      en: `You’ve sent a lot of pictures today (at most ${uploadsPerDay.pictures} or ${uploadsPerDay.bytes / 1024 ** 2} MB per person and day). They stay on this device; please try again tomorrow.`,
    })
  }
}
