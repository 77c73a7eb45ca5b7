const name = 'kewo-session'

/** Tells every tab of both apps, this one too, who is signed in on this device now; null for nobody. */
export function tellTabs(personId: string | null): void {
  if (!globalThis.BroadcastChannel) return
  const channel = new BroadcastChannel(name)
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- That is of windows; a channel stays within its origin.
  channel.postMessage(personId)
  channel.close()
}

/** Calls back with who is signed in, whenever a tab says so. */
export function hearTabs(listener: (personId: string | null) => void): void {
  if (!globalThis.BroadcastChannel) return
  new BroadcastChannel(name).addEventListener('message', ({ data }) => listener(data as string | null))
}
