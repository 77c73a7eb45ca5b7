import {
  firstDesk,
  foldHelpRequest,
  type HelpRequestCategory,
  type HelpRequestEvent,
  policyFor,
  runningClock,
  serviceClocks,
  warnsNextAt,
  type StaffRole,
  type Urgency,
} from '@kewo/domain'
import type { HelpRequestCause } from '@kewo/db'
import type { DemoPolicy } from './company.ts'
import type { Demo } from './demo.ts'
import type { DemoShop } from './retailers.ts'
import type { DemoStaff } from './staff.ts'
import type { DemoRows } from './writeRows.ts'

export type Asked = {
  shop: DemoShop
  category: HelpRequestCategory
  urgency: Urgency
  words: string
  openedAt: Date
  confidential?: boolean
  complaintAbout?: DemoStaff | null
  /** Why there is one; ASKED unless told otherwise. */
  cause?: HelpRequestCause
  /** 代办: who opened it for the shop, which had read back a code. */
  onBehalf?: DemoStaff
  /** Opened by itself. */
  byClock?: boolean
  /** Where the promise knows its request already. */
  requestId?: string
}

export type DemoRequest = {
  row: Omit<DemoRows['HelpRequest'], 'number'> & { id: string; openedAt: Date }
  shop: DemoShop
  events: DemoRows['HelpRequestEvent'][]
  messages: (DemoRows['HelpRequestMessage'] & { id: string; at: Date })[]
}

type Step = Partial<Omit<HelpRequestEvent, 'kind' | 'at'>> & {
  reason?: string
  onBehalfById?: string | null
}

type Over = { internal?: boolean; onBehalfById?: string | null }

/**
 * A request with its log, told step by step. What would lie in the future has not happened yet and is left out, so a
 * story may be told to its end and stands where it stands today.
 */
export class Thread {
  readonly #demo: Demo
  readonly #id: (at: Date) => string
  readonly #asked: Asked
  readonly requestId: string
  readonly #events: (HelpRequestEvent & { reason: string | null; onBehalfById: string | null })[] = []
  readonly #messages: DemoRequest['messages'] = []
  readonly desk: StaffRole

  constructor(demo: Demo, id: (at: Date) => string, asked: Asked) {
    this.#demo = demo
    this.#id = id
    this.#asked = asked
    this.requestId = asked.requestId ?? id(asked.openedAt)
    const { category, complaintAbout, confidential = false, byClock = false, cause = 'ASKED' } = asked
    // A branch has one supervisor: where nobody is named it may be that one, and the admins have it.
    const mayMeanAll = category === 'COMPLAINT' && !complaintAbout
    this.desk = mayMeanAll ? 'ADMIN' : firstDesk({ category, confidential })
    const onBehalfById = asked.onBehalf?.id ?? null
    this.#step('OPENED', asked.openedAt, { byRetailer: !byClock, desk: this.desk, onBehalfById })
    if (cause === 'ASKED') this.#message(asked.openedAt, null, asked.words, { onBehalfById })
  }

  shopSays(at: Date, words: string): void {
    if (this.#step('REPLIED', at, { byRetailer: true })) this.#message(at, null, words)
  }

  says(at: Date, staff: DemoStaff, words: string): void {
    if (this.#step('REPLIED', at, { staffId: staff.id })) this.#message(at, staff, words)
  }

  notes(at: Date, staff: DemoStaff, words: string): void {
    if (this.#step('NOTED', at, { staffId: staff.id })) this.#message(at, staff, words, { internal: true })
  }

  takes(at: Date, staff: DemoStaff): void {
    this.#step('ASSIGNED', at, { staffId: staff.id, assigneeId: staff.id })
  }

  handsOver(at: Date, from: DemoStaff, to: DemoStaff, reason: string): void {
    this.#step('HANDED_OVER', at, { staffId: from.id, desk: to.role, assigneeId: to.id, reason })
  }

  waits(at: Date, staff: DemoStaff): void {
    this.#step('WAITING', at, { staffId: staff.id })
  }

  resolves(at: Date, staff: DemoStaff): void {
    this.#step('RESOLVED', at, { staffId: staff.id })
  }

  shopCloses(at: Date): void {
    this.#step('CLOSED', at, { byRetailer: true })
  }

  closesByItself(at: Date): void {
    this.#step('CLOSED', at, {})
  }

  shopReopens(at: Date, reason: string): void {
    this.#step('REOPENED', at, { byRetailer: true, reason })
  }

  shopLetsInspectorsIn(at: Date): void {
    this.#step('CONFIDENTIALITY_LIFTED', at, { byRetailer: true })
  }

  escalates(at: Date): void {
    this.#step('ESCALATED', at, {})
  }

  /** The id of what the shop said first, for its photo. */
  get firstMessageId(): string {
    return this.#messages[0]!.id
  }

  /** The request as it stands now. Throws where the status table has no such step. */
  done(policies: readonly DemoPolicy[]): DemoRequest {
    const {
      shop,
      category,
      urgency,
      cause,
      words,
      openedAt,
      complaintAbout,
      confidential = false,
    } = this.#asked
    const state = foldHelpRequest(this.#events)
    const policy = policyFor(policies, { category, urgency, openedAt })!
    const clocks = serviceClocks(state, policy, this.#demo.calendar, openedAt)
    const warnsAt = warnsNextAt(clocks, state)
    const requestId = this.requestId
    const { status, desk, assigneeId, firstRespondedAt, resolvedAt, closedAt, lastEventAt } = state
    return {
      shop,
      row: {
        ...{
          id: requestId,
          retailerId: shop.id,
          category,
          urgency,
          cause: cause ?? 'ASKED',
          words,
          openedAt,
        },
        confidential: confidential && state.confidentialityLiftedAt === null,
        complaintAboutId: complaintAbout?.id ?? null,
        ...{ status, desk, assigneeId, firstRespondedAt, resolvedAt, closedAt, lastEventAt },
        firstResponseDueAt: clocks.firstResponse.dueAt,
        resolutionDueAt: clocks.resolution.dueAt,
        dueAt: runningClock(clocks)?.dueAt ?? null,
        // What has run for long was told of long ago.
        warnsAt: warnsAt && warnsAt > this.#demo.now ? warnsAt : null,
      },
      events: this.#events.map((event, index) => ({
        id: this.#id(event.at),
        requestId,
        sequence: index + 1,
        ...event,
      })),
      messages: this.#messages,
    }
  }

  #step(kind: HelpRequestEvent['kind'], at: Date, step: Step): boolean {
    if (at > this.#demo.now) return false
    const nobody = { staffId: null, byRetailer: false, desk: null, assigneeId: null }
    this.#events.push({ kind, at, ...nobody, reason: null, onBehalfById: null, ...step })
    return true
  }

  #message(at: Date, staff: DemoStaff | null, body: string, over: Over = {}): void {
    const ids = { id: this.#id(at), requestId: this.requestId }
    const { internal = false, onBehalfById = null } = over
    this.#messages.push({ ...ids, staffId: staff?.id ?? null, internal, onBehalfById, body, at })
  }
}
