import type { RegisterCounts } from '@kewo/domain'
import { m } from '../paraglide/messages.js'
import type { Figure } from './Figures.tsx'

/** What became, or would become, of the rows; effects on known shops only where there are any. */
export function importFigures(counts: RegisterCounts): Figure[] {
  const figures: (Figure & { always?: true })[] = [
    { key: 'created', term: m.imports_created(), count: counts.created, always: true },
    { key: 'updated', term: m.imports_updated(), count: counts.updated, always: true },
    { key: 'closed', term: m.imports_closed(), count: counts.closed, bad: true, always: true },
    { key: 'moved', term: m.imports_moved(), count: counts.moved, bad: true, always: true },
    { key: 'dateLost', term: m.imports_dateLost(), count: counts.dateLost, bad: true, always: true },
    { key: 'reopened', term: m.imports_reopened(), count: counts.reopened, bad: true },
    { key: 'unchanged', term: m.imports_unchanged(), count: counts.unchanged, always: true },
    { key: 'skipped', term: m.imports_skipped(), count: counts.skipped, always: true },
    { key: 'refused', term: m.imports_refused(), count: counts.refused, bad: true, always: true },
    { key: 'unclear', term: m.imports_unclear(), count: counts.unclear },
    { key: 'doubtful', term: m.imports_doubtful(), count: counts.doubtful },
    { key: 'corrected', term: m.imports_corrected(), count: counts.corrected },
  ]
  return figures.filter(({ always, count }) => always || count > 0)
}
