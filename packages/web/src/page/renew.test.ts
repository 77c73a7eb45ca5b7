import { afterEach, beforeEach, expect, test, vi } from 'vitest'

const reload = vi.fn<() => void>()
let kept: Map<string, string>

beforeEach(() => {
  kept = new Map()
  vi.stubGlobal('location', { reload })
  vi.stubGlobal('sessionStorage', {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
  })
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.resetModules()
  reload.mockClear()
})

/** The page as it is when it has been loaded. */
const page = () => import('./renew.ts')

class ComingWorker extends EventTarget {
  state = 'installing'
  become(state: string) {
    this.state = state
    this.dispatchEvent(new Event('statechange'))
  }
}

test('loads the new version by itself, once: where that does not help the person is told, and may press', async () => {
  const first = await page()
  await first.renewOnce()
  expect(reload).toHaveBeenCalledTimes(1)
  vi.resetModules()
  const again = await page()
  await again.renewOnce()
  expect(reload).toHaveBeenCalledTimes(1)
  await again.renew()
  expect(reload).toHaveBeenCalledTimes(2)
})

test('a version that came later loads the next one, too', async () => {
  const { renewOnce } = await page()
  await renewOnce()
  for (const name of kept.keys()) kept.set(name, 'https://kewo.example/assets/index-before.js')
  await renewOnce()
  expect(reload).toHaveBeenCalledTimes(2)
})

test.each(['activated', 'redundant'])('waits until what the service worker fetches is %s', async (state) => {
  const installing = new ComingWorker()
  const update = vi.fn<() => Promise<void>>().mockResolvedValue()
  const registration = { update, installing }
  vi.stubGlobal('navigator', { serviceWorker: { getRegistration: () => Promise.resolve(registration) } })
  const { renew } = await page()
  const renewing = renew()
  await expect.poll(() => update.mock.calls).toHaveLength(1)
  installing.become('installed')
  expect(reload).not.toHaveBeenCalled()
  installing.become(state)
  await renewing
  expect(reload).toHaveBeenCalledTimes(1)
})

test('loads anew also where the service worker cannot say whether there is a new one', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  const getRegistration = () => Promise.reject(new Error('no'))
  vi.stubGlobal('navigator', { serviceWorker: { getRegistration } })
  const { renew } = await page()
  await renew()
  expect(reload).toHaveBeenCalledTimes(1)
})
