import type { PromiseStatus } from '@kewo/domain'
import { promiseStatusLabel } from '@kewo/ui/labels'
import { m } from '../paraglide/messages.js'

/** Which promises of the book are on the page. */
export const promiseShows = ['open', 'due', 'kept', 'broken', 'withdrawn'] as const

export type PromiseShow = (typeof promiseShows)[number]

/** Due is what falls due today or within a week. */
const dueDays = 7

type Show = {
  filter: { status: PromiseStatus } | { dueWithinDays: number }
  figure: 'open' | 'dueWithinWeek' | 'kept' | 'broken' | 'withdrawn'
  label: () => string
}

export const promiseShow: Record<PromiseShow, Show> = {
  open: { filter: { status: 'OPEN' }, figure: 'open', label: m.promises_open },
  due: { filter: { dueWithinDays: dueDays }, figure: 'dueWithinWeek', label: m.promises_due },
  kept: { filter: { status: 'KEPT' }, figure: 'kept', label: () => promiseStatusLabel('KEPT') },
  broken: { filter: { status: 'BROKEN' }, figure: 'broken', label: () => promiseStatusLabel('BROKEN') },
  withdrawn: {
    filter: { status: 'WITHDRAWN' },
    figure: 'withdrawn',
    label: () => promiseStatusLabel('WITHDRAWN'),
  },
}
