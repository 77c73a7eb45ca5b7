import {
  dateColumnOf,
  type InvalidInput,
  type Refusal,
  whyNotFinding,
  whyNotPromise,
  whyNotSubmitTrace,
} from '@kewo/domain'
import { promisesOf, signatureNameOf, traceOf, type Written } from './written.ts'

export type Tab = 'tasks' | 'findings' | 'record' | 'promises' | 'signature'

/** Where a field that the server names is written. */
export function tabOf(field: string): Tab {
  if (field === 'findings') return 'findings'
  if (field === 'followUps' || field === 'materials') return 'tasks'
  if (field.startsWith('signature')) return 'signature'
  return ['text', 'staffId', 'dueOn', 'promises'].includes(field) ? 'promises' : 'record'
}

export type NotReady = { words: Refusal['words']; tab: Tab }

/** What is still missing, by the rules that the server asks too; null when it can be completed. */
export function whyNotReady(
  written: Written,
  { signer, now, timeZone }: { signer: string; now: Date; timeZone: string },
): NotReady | null {
  const trace = traceOf(written, { signatureName: signatureNameOf(written, signer) })
  for (const finding of trace.findings) {
    const refusal = whyNotFinding(finding)
    if (refusal) return { words: refusal.words, tab: 'findings' }
  }
  for (const { text, staffId, dueOn } of promisesOf(written)) {
    const day = dueOn ? dateColumnOf(dueOn) : new Date(0)
    const refusal = whyNotPromise({ text, staffId, dueOn: day }, now, timeZone)
    if (refusal) return { words: refusal.words, tab: 'promises' }
  }
  const refusal = whyNotSubmitTrace({
    ...trace,
    suggestions: trace.suggestions.map((each) => ({
      ...each,
      byWhen: each.byWhen ? dateColumnOf(each.byWhen) : null,
    })),
  })
  return refusal && { words: refusal.words, tab: tabOf((refusal as Partial<InvalidInput>).field ?? '') }
}
