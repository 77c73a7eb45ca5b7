import { firstPageShown } from '../early/firstPageShown.ts'
import { serverAnswers } from '../online/reach.ts'

const reloadedFor = 'kewo.reloadedFor'

/**
 * After a new version was put on the server, a page of the old one may be gone: the app then loads itself anew, once. Not where
 * no server answers: then the page would be lost for the browser's own, with all that is on it.
 * `serviceWorker` keeps the app itself on the device, so that it opens without a signal; null while developing.
 */
export function keepUpToDate(serviceWorker: string | null): void {
  addEventListener('vite:preloadError', ({ payload }) => {
    // The router, too, loads the app anew at what a browser says of a missing script, without asking whether a server answers.
    payload.message = `Missing: ${payload.message}`
    void loadAnew()
  })
  // It fetches the whole app: not while the first page is still on its way, on the same thin line.
  if (serviceWorker)
    void firstPageShown().then(() => navigator.serviceWorker?.register(serviceWorker).catch(console.warn))
}

async function loadAnew(): Promise<void> {
  if (sessionStorage.getItem(reloadedFor) === location.href || !(await serverAnswers())) return
  sessionStorage.setItem(reloadedFor, location.href)
  location.reload()
}

/** What could not be fetched is kept as missing by the page that asked for it: only the app loaded anew asks again. */
export async function reloadIfAnswered(): Promise<void> {
  if (await serverAnswers()) location.reload()
}
