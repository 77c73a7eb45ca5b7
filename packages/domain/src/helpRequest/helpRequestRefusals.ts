import { Refusal, type Words } from '../refusal.ts'
import { type StaffRole, staffRoleWords } from '../staff/staffRole.ts'
import { reopensWithinDays } from './helpRequestDeadlines.ts'
import type { HelpRequestEventKind } from './helpRequestEvent.ts'
import type { HelpRequestMovement } from './helpRequestMovement.ts'

/** The request is closed; only a reopening by the shop brings it back. */
export class HelpRequestIsClosed extends Refusal {
  constructor() {
    super({
      'zh-CN': `这条求助已经结束。问题还在的话，店主可以在 ${reopensWithinDays} 天内重新打开，也可以提一条新的。`,
      en: `This request is closed. If the problem is still there, the shop can reopen it within ${reopensWithinDays} days or open a new one.`,
    })
  }
}

/** The request is resolved already; the shop closes or reopens it. */
export class HelpRequestIsResolved extends Refusal {
  constructor() {
    super({
      'zh-CN': '这条求助已经标为解决，正等店主确认。店主觉得没解决，可以重新打开。',
      en: 'This request is marked as resolved and is waiting for the shop to confirm. The shop can reopen it.',
    })
  }
}

/** Waiting or resolving needs a person's answer first. */
export class HelpRequestNotAnsweredYet extends Refusal {
  constructor() {
    super({
      'zh-CN': '还没有人回复店主。请先写一句回复，再做这一步。',
      en: 'Nobody has replied to the shop yet. Please write a reply first.',
    })
  }
}

/** It waits for the shop already. */
export class HelpRequestIsWaiting extends Refusal {
  constructor() {
    super({
      'zh-CN': '已经在等店主回话了，不用再设一次。',
      en: 'This request is already waiting for the shop.',
    })
  }
}

/** Only a waiting request can be taken up again. */
export class HelpRequestIsNotWaiting extends Refusal {
  constructor() {
    super({
      'zh-CN': '这条求助没有在等店主，不用恢复。',
      en: 'This request isn’t waiting for the shop, so there’s nothing to resume.',
    })
  }
}

/** Not resolved or closed, so neither to be reopened nor to be closed by the clock. */
export class HelpRequestIsOpen extends Refusal {
  constructor() {
    super({
      'zh-CN': '这条求助还在处理中，直接留言就可以。',
      en: 'This request is still in progress. You can just write a message.',
    })
  }
}

/** The days for reopening have passed. */
export class ReopenTooLate extends Refusal {
  constructor() {
    super({
      'zh-CN': `已经超过 ${reopensWithinDays} 天，这条不能再打开了。请提一条新的求助，我们马上跟进。`,
      en: `More than ${reopensWithinDays} days have passed, so this one can’t be reopened. Please open a new request and we’ll follow up right away.`,
    })
  }
}

/** This step belongs to the shop, or to the clock; staff cannot take it. */
export class OnlyTheShopMay extends Refusal {
  constructor() {
    super({
      'zh-CN': '这一步由店主自己决定，我们不能代办。',
      en: 'This is for the shop to decide; we can’t do it for them.',
    })
  }
}

/** This step belongs to the people who work on requests. */
export class OnlyStaffMay extends Refusal {
  constructor() {
    super({
      'zh-CN': '这一步由服务人员来办。您有话要说，直接留言就可以。',
      en: 'This step is for the service staff. If you have something to say, just write a message.',
    })
  }
}

/** The request lies with another desk. */
export class NotYourDesk extends Refusal {
  constructor(desk: StaffRole) {
    const { 'zh-CN': chinese, en: english } = staffRoleWords[desk]
    super({
      'zh-CN': `这条求助现在由${chinese}处理。要接手，请对方移交给您。`,
      en: `This request is now with the ${english}. To take it on, ask them to hand it over to you.`,
    })
  }
}

/** The person chosen does not work at the desk chosen. */
export class NotAtThatDesk extends Refusal {
  constructor(desk: StaffRole) {
    const { 'zh-CN': chinese, en: english } = staffRoleWords[desk]
    super({
      'zh-CN': `选的人不是${chinese}。请换一个人，或先移交到对方的席位。`,
      en: `The person you chose isn’t working as ${english}. Choose someone else, or hand it over to their desk first.`,
    })
  }
}

/** Nobody at the desk chosen may read it. */
export class NobodyAtThatDesk extends Refusal {
  constructor(desk: StaffRole) {
    const { 'zh-CN': chinese, en: english } = staffRoleWords[desk]
    super({
      'zh-CN': `没有能看这条求助的${chinese}。请换一个席位，或指定一位。`,
      en: `No ${english} may see this request. Choose another desk or a specific person.`,
    })
  }
}

/** A hand-over cannot be taken back any more: somebody has gone on with it, or it was another’s. */
export class HandOverStands extends Refusal {
  constructor() {
    super({
      'zh-CN': '移交之后已经有人接着办，或者这不是您移交的，不能撤回。需要的话，请对方再移交给您。',
      en: 'Someone has already gone on with it, or it wasn’t you who handed it over, so this can’t be undone. Ask them to hand it back.',
    })
  }
}

/** It lies there already. */
export class AlreadyThere extends Refusal {
  constructor() {
    super({
      'zh-CN': '这条求助已经在那个席位了，不用再移交。',
      en: 'The request is already there; there’s nothing to hand over.',
    })
  }
}

/** The enforcement wall: a confidential request does not reach an inspector unless the shop agrees. */
export class EnforcementWall extends Refusal {
  constructor() {
    super({
      'zh-CN': '店主要求不让稽查员看到这条求助。需要稽查员帮忙，请先征得店主同意。',
      en: 'The shop asked to keep this request from inspectors. If you need one, please ask the shop to agree first.',
    })
  }
}

/** The person chosen may not get this complaint. */
export class ComplaintAboutThem extends Refusal {
  constructor() {
    super({
      'zh-CN': '这条投诉不能交给这位同事，请换一位。',
      en: 'This complaint can’t be given to this colleague. Please choose someone else.',
    })
  }
}

/** It is not confidential, or no longer. */
export class HelpRequestIsNotConfidential extends Refusal {
  constructor() {
    super({
      'zh-CN': '这条求助没有设为保密，稽查员本来就能看到。',
      en: 'This request isn’t confidential; inspectors can already see it.',
    })
  }
}

/** What has happened meanwhile, by whom (null: the shop), and who has it now where that is another. */
export type HelpRequestNews = {
  movement: HelpRequestMovement
  kind: HelpRequestEventKind
  by: string | null
  owner: Words | null
}

/** It is no longer what was seen. Asked first, the same may be done all the same, with `edition` as what was seen. */
export class HelpRequestMovedOn extends Refusal {
  readonly subject: { readonly type: 'HelpRequest'; readonly id: string }
  readonly movements: readonly HelpRequestMovement[]
  /** Stands for the request as it is now. */
  readonly edition: string

  constructor(id: string, news: readonly HelpRequestNews[], edition: string) {
    const said = news.map(newsWords)
    const english = said.map(({ en }) => en)
    super({
      'zh-CN': `您看过以后，${said.map((words) => words['zh-CN']).join('，')}。这次没有送出，您写的都在；请看一眼再决定。`,
      en: `Since you last looked, ${listed(english)}. Nothing was sent and what you wrote is kept; please take a look and decide.`,
    })
    this.subject = { type: 'HelpRequest', id }
    this.movements = news.map(({ movement }) => movement)
    this.edition = edition
  }
}

function newsWords({ movement, kind, by, owner }: HelpRequestNews): Words {
  const who = { 'zh-CN': by ?? '店主', en: by ?? 'the shop' }
  if (movement === 'REPLY')
    return by
      ? { 'zh-CN': `${by}回复了`, en: `${by} has replied` }
      : { 'zh-CN': '店主又回了话', en: 'the shop has written again' }
  if (movement === 'OWNER' && owner)
    return { 'zh-CN': `这条求助转由${owner['zh-CN']}处理`, en: `it has gone to ${owner.en}` }
  if (kind === 'WAITING')
    return {
      'zh-CN': `${who['zh-CN']}设成了等店主答复`,
      en: `${who.en} has set it to wait for the shop`,
    }
  if (kind === 'RESOLVED')
    return { 'zh-CN': `${who['zh-CN']}标成了已解决`, en: `${who.en} has marked it as resolved` }
  if (kind === 'REOPENED') return { 'zh-CN': `${who['zh-CN']}重新打开了`, en: `${who.en} has reopened it` }
  return { 'zh-CN': `${who['zh-CN']}改了处理状态`, en: `${who.en} has changed how it stands` }
}

const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
