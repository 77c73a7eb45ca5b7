/** What a browser gives out so that this device can be sent to. */
export type BrowserDevice = { endpoint: string; publicKey: string; authKey: string }

/** UNSUPPORTED: this browser has no push, or, on an iPhone, only once the app stands on the home screen. */
export type PushState = 'UNSUPPORTED' | 'FORBIDDEN' | 'POSSIBLE'

export function pushState(): PushState {
  if (!('serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window))
    return 'UNSUPPORTED'
  return Notification.permission === 'denied' ? 'FORBIDDEN' : 'POSSIBLE'
}

/** Asks the person, who has just pressed a button for it. Null where they, or the browser, say no. */
export async function askBrowser(key: string): Promise<BrowserDevice | null> {
  if ((await Notification.requestPermission()) !== 'granted') return null
  const registration = await navigator.serviceWorker.getRegistration()
  if (!registration) return null
  // What it gave out before may be for other keys of the server.
  await (await registration.pushManager.getSubscription())?.unsubscribe()
  const subscription = await registration.pushManager.subscribe({
    userVisibleOnly: true,
    applicationServerKey: key,
  })
  const { endpoint, keys } = subscription.toJSON()
  if (!endpoint || !keys?.['p256dh'] || !keys['auth']) return null
  return { endpoint, publicKey: keys['p256dh'], authKey: keys['auth'] }
}

export async function letBrowserForget(): Promise<void> {
  const registration = await navigator.serviceWorker?.getRegistration()
  await (await registration?.pushManager?.getSubscription())?.unsubscribe()
}
