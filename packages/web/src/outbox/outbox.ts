import type { Client } from '@urql/core'
import { useMemo, useSyncExternalStore } from 'react'
import { firstPageShown } from '../early/firstPageShown.ts'
import type { Engine } from './engine.ts'
import type { Waiting } from './entry.ts'

const none: readonly Waiting[] = []
/** What shows what waits: it has to be here before the signal goes. */
const views = [() => import('./OutboxStrip.tsx'), () => import('./WaitingCards.tsx')]
let entries = none
let open: (() => Promise<Engine>) | null = null
const listeners = new Set<() => void>()

/** The outbox of the person whose page this is. It is loaded after the first page shows. */
export function openOutbox(client: Client, personId: string): void {
  let engine: Promise<Engine> | null = null
  const load = () =>
    (engine ??= Promise.all([import('./engine.ts'), ...views.map((view) => view())])
      .then(([{ startEngine }]) => startEngine(client, personId, become))
      .catch((error: unknown) => {
        engine = null
        throw error
      }))
  open = load
  void firstPageShown().then(() => load().catch(reportError))
}

/** For who looks with the eyes of a shop: what a page does goes where `instead` says, and is kept nowhere. What lies here is never asked. */
export function replaceOutbox(instead: () => Promise<Pick<Engine, 'act' | 'howMuchWaits'>>): void {
  open = instead as () => Promise<Engine>
}

/** The outbox at work. Rejects when it cannot be loaded. */
export function outboxEngine(): Promise<Engine> {
  if (!open) throw new Error('Nobody has opened the outbox')
  return open()
}

function become(next: readonly Waiting[]) {
  entries = next
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** All that lies in the outbox, and today's receipts. */
export const useOutbox = (): readonly Waiting[] => useSyncExternalStore(subscribe, () => entries)

/** What this device has done about a thing and has no receipt for yet. */
export const useWaiting = (about: string): readonly Waiting[] =>
  useOutbox().filter((entry) => entry.about === about && entry.state !== 'sent' && !entry.saves)

/** An act that only waits for its turn or a signal: nobody has to do anything about it again. */
export const goesByItself = ({ state, saves }: Pick<Waiting, 'state' | 'saves'>): boolean =>
  state === 'waiting' && !saves

/** Whether this device has done something about a thing that will go by itself; what was refused is still to be done. */
export function useGoesByItself(): (about: string) => boolean {
  const under = useOutbox().filter(goesByItself)
  return (about) => under.some((entry) => entry.about === about)
}

/** What lies in the outbox of a draft, and its last receipts; null until that is known. */
export function useSaves(draft: string): readonly Waiting[] | null {
  const all = useOutbox()
  return useMemo(
    () => (all === none ? null : all.filter(({ saves }) => saves?.draft === draft)),
    [all, draft],
  )
}
