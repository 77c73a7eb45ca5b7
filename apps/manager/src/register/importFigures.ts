import type { RegisterCounts } from '@kewo/domain'
import { m } from '../paraglide/messages.js'
import type { Figure } from './Figures.tsx'

/** What became, or would become, of the rows; effects on known shops only where there are any. */
export function importFigures(counts: RegisterCounts): Figure[] {
  const figures: (Figure & { always?: true })[] = [
    { key: 'created', term: m.register_created(), count: counts.created, always: true },
    { key: 'updated', term: m.register_updated(), count: counts.updated, always: true },
    { key: 'closed', term: m.register_closed(), count: counts.closed, bad: true, always: true },
    { key: 'moved', term: m.register_moved(), count: counts.moved, bad: true, always: true },
    { key: 'dateLost', term: m.register_dateLost(), count: counts.dateLost, bad: true, always: true },
    { key: 'reopened', term: m.register_reopened(), count: counts.reopened, bad: true },
    { key: 'unchanged', term: m.register_unchanged(), count: counts.unchanged, always: true },
    { key: 'skipped', term: m.register_skipped(), count: counts.skipped, always: true },
    { key: 'refused', term: m.register_refused(), count: counts.refused, bad: true, always: true },
    { key: 'unclear', term: m.register_unclear(), count: counts.unclear },
    { key: 'doubtful', term: m.register_doubtful(), count: counts.doubtful },
    { key: 'corrected', term: m.register_corrected(), count: counts.corrected },
  ]
  return figures.filter(({ always, count }) => always || count > 0)
}
