/**
 * The service worker keeps the app itself on the phone. After a new version has been put on the server, a page of the
 * old one may be gone: the app then loads itself anew, once. What was typed is in the drafts.
 */
export function keepUpToDate(): void {
  addEventListener('vite:preloadError', (event) => {
    if (sessionStorage.getItem(reloadedAt) === location.href) return
    event.preventDefault()
    sessionStorage.setItem(reloadedAt, location.href)
    location.reload()
  })
  if (import.meta.env.PROD) navigator.serviceWorker?.register(`${import.meta.env.BASE_URL}sw.js`).catch(console.warn)
}

const reloadedAt = 'kewo.reloadedAt'
