const reloadedFor = 'kewo.reloadedFor'

/**
 * After a new version was put on the server, a page of the old one may be gone: the app then loads itself anew, once.
 * `serviceWorker` keeps the app itself on the device, so that it opens without a signal; null while developing.
 */
export function keepUpToDate(serviceWorker: string | null): void {
  addEventListener('vite:preloadError', (event) => {
    if (!navigator.onLine || sessionStorage.getItem(reloadedFor) === location.href) return
    event.preventDefault()
    sessionStorage.setItem(reloadedFor, location.href)
    location.reload()
  })
  if (serviceWorker) navigator.serviceWorker?.register(serviceWorker).catch(console.warn)
}
