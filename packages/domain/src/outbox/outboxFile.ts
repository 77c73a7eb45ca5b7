import { Refusal } from '../refusal.ts'

const mega = 1024 * 1024

/** Of a file of an outbox: its bytes, what it may hold, and the bytes of one picture in it. */
export const outboxFileLimits = { bytes: 32 * mega, acts: 300, pictureBytes: 12 * mega } as const

/** Once its sign-in has ended a file is still taken for so long. */
export const outboxFileGoodForMs = 30 * 24 * 60 * 60 * 1000

/** First of all bytes; the number grows with the form. */
const mark = 'kewo-outbox'

/**
 * What stands in the open before what is sealed: by which sign-in it was sealed. It is sealed along, so that it cannot be
 * exchanged.
 */
export const outboxFileHead = (sessionId: string): string => `${mark} 1 ${sessionId}\n`

/** Such a head has so many bytes. */
export const outboxFileHeadBytes = outboxFileHead('00000000-0000-0000-0000-000000000000').length

/** The sign-in that a head names; null where it is none. */
export const sessionOfHead = (head: string): string | null =>
  /^kewo-outbox 1 ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\n$/.exec(head)?.[1] ?? null

/** AES-GCM: bytes of what makes each sealing another, and of what shows that nothing was changed. */
export const sealBytes = { iv: 12, tag: 16 } as const

export class NoOutboxFile extends Refusal {
  constructor() {
    super({
      'zh-CN': '这不是从客我存出来的待送出文件，或者文件不完整。请让本人在手机的“待送出”里重新存一份。',
      en: 'This is not a file of an outbox saved by Kewo, or a part of it is missing. Please have its owner save it again from the outbox page.',
    })
  }
}

/** Saved where no seal was at hand: anybody may have written it. */
export class OutboxFileNotSealed extends Refusal {
  constructor() {
    super({
      'zh-CN': '这份文件只能看，不能收：存的时候手机上没有本人登录的凭据。请让本人连上信号后再存一份。',
      en: 'This copy can be read but not taken in: no seal of its owner was on the device. Please have it saved again once the device has had a signal.',
    })
  }
}

/** Changed on its way, sealed by nobody, or by a sign-in that was ended from elsewhere: which, is not told. */
export class OutboxFileNotGenuine extends Refusal {
  constructor() {
    super({
      'zh-CN':
        '认不出这份文件是谁存的：可能被改过，或者那台设备已被退出登录、改过密码。里面的一条也没有收。请本人重新登录后再存一份。',
      en: 'It cannot be told whose file this is: it was changed, or the device has been signed out from elsewhere or the password changed since. Nothing was taken in. Please have its owner sign in again and save it anew.',
    })
  }
}

export class OutboxFileTooOld extends Refusal {
  constructor() {
    super({
      'zh-CN': '这份文件存得太久了，已经不能收。请本人重新登录后再存一份。',
      en: 'This file is too old to be taken in. Please have its owner sign in again and save it anew.',
    })
  }
}

export class OutboxFileTooLarge extends Refusal {
  constructor() {
    const { bytes, acts } = outboxFileLimits
    super({
      'zh-CN': `这份文件太大了：最多 ${bytes / mega} MB、${acts} 条。`,
      en: `This file is too large: at most ${bytes / mega} MB and ${acts} entries.`,
    })
  }
}

/** No device of ours writes that: an act of somebody else, one that no outbox may hold, or what is no act at all. */
export class OutboxFileForbidden extends Refusal {
  constructor() {
    super({
      'zh-CN': '文件里有不该有的内容，一条也没有收。请联系技术人员。',
      en: 'The file holds what no outbox may hold, so nothing was taken in. Please tell whoever runs the system.',
    })
  }
}

export class OutboxPersonGone extends Refusal {
  constructor() {
    super({
      'zh-CN': '这个人已经离岗、店铺已经关闭，或者要先改密码，现在不能登录，所以也不能代为收下。',
      en: 'This person has left, the shop has closed, or a new password is due. Who cannot sign in now cannot have entries taken in either.',
    })
  }
}

export class OutboxFileTakenIn extends Refusal {
  constructor() {
    super({ 'zh-CN': '这份文件里能收的都收了。', en: 'All of this file that can be taken in has been.' })
  }
}

export class OutboxFileBusy extends Refusal {
  constructor() {
    super({
      'zh-CN': '这份文件正在收，请等一会儿再看。',
      en: 'This file is being taken in right now. Please look again in a moment.',
    })
  }
}

export class OutboxFileSwept extends Refusal {
  constructor() {
    super({
      'zh-CN': '文件内容只留一天，已经清掉了。请重新选一次文件。',
      en: 'The contents of a file stay here for one day, and these have been deleted. Please choose the file again.',
    })
  }
}

/**
 * NEW: not taken in yet. TAKEN_IN: by this file. WAS_THERE: it had arrived. REFUSED: by a rule, with its words. WAITS: for a while, or
 * for the one before it.
 */
export const outboxActStandings = ['NEW', 'TAKEN_IN', 'WAS_THERE', 'REFUSED', 'WAITS'] as const
export type OutboxActStanding = (typeof outboxActStandings)[number]

/** What may still be taken in. */
export const isLeft = ({ standing }: { standing: OutboxActStanding }): boolean =>
  standing === 'NEW' || standing === 'WAITS'

/** A process that died while taking a file in holds it no longer than that. */
const holdMs = 10 * 60 * 1000

type Taking = {
  acts: readonly { standing: OutboxActStanding }[]
  takingSince: Date | null
  hasContent: boolean
}

/** Why a file is not taken in now. */
export function whyNotTakeIn({ acts, takingSince, hasContent }: Taking, now: Date): Refusal | null {
  if (takingSince && now.getTime() - takingSince.getTime() < holdMs) return new OutboxFileBusy()
  if (!acts.some(isLeft)) return new OutboxFileTakenIn()
  return hasContent ? null : new OutboxFileSwept()
}

/** A sign-in that sealed a file. `idleAt`: where not being used ends it, when. */
export type Sealing = { expiresAt: Date; idleAt: Date | null }

/** When a sign-in has ended, or will. What is made on its device later is nobody's. */
export const endOf = ({ expiresAt, idleAt }: Sealing): Date =>
  idleAt && idleAt < expiresAt ? idleAt : expiresAt

/** Why a file sealed by this sign-in is not taken any more. */
export const whyNotSealing = (sealing: Sealing, now: Date): Refusal | null =>
  now.getTime() - endOf(sealing).getTime() > outboxFileGoodForMs ? new OutboxFileTooOld() : null
