import { Refusal } from '../refusal.ts'

const hour = 60 * 60 * 1000

/** What waits on a device for longer lies before the admins. */
export const outboxIsLateAfterMs = 24 * hour
/** A person is asked once in so long. */
const restMs = 24 * hour

export class AskedForOutbox extends Refusal {
  constructor() {
    super({
      'zh-CN': '一天之内已经请过了，请等一等；急的话，打个电话更快。',
      en: 'This person has been asked within the last day. Please wait, or call if it is urgent.',
    })
  }
}

export class OutboxNotLate extends Refusal {
  constructor() {
    super({
      'zh-CN': '这台设备上没有等了一天以上的，不用请了。',
      en: 'Nothing on this device has waited for more than a day; there is nothing to ask for.',
    })
  }
}

/** Why a person is not asked now for what waits there. `askedAt`: when last, for whatever device. */
export function whyNotAskForOutbox(
  { oldestAt, askedAt }: { oldestAt: Date; askedAt: Date | null },
  now: Date,
): Refusal | null {
  if (now.getTime() - oldestAt.getTime() < outboxIsLateAfterMs) return new OutboxNotLate()
  return askedAt && now.getTime() - askedAt.getTime() < restMs ? new AskedForOutbox() : null
}
