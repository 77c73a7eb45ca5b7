import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { keepComposition } from './keepComposition.ts'

type Key = { key: string; code?: string; isComposing?: boolean; keyCode?: number }

function press(type: string, key: Key) {
  const page = new EventTarget()
  keepComposition(page as unknown as Window)
  const heard = vi.fn<() => void>()
  page.addEventListener(type, heard)
  const event = Object.assign(new Event(type, { cancelable: true }), {
    ...{ code: 'Enter', isComposing: false, keyCode: 13 },
    ...key,
  })
  page.dispatchEvent(event)
  return { heard: heard.mock.calls.length > 0, prevented: event.defaultPrevented }
}

const kept = { heard: false, prevented: true }
const passed = { heard: true, prevented: false }

test.each<[string, Key, typeof kept]>([
  ['Enter of a composition', { key: 'Enter', isComposing: true }, kept],
  ['Enter as Safari tells it', { key: 'Enter', keyCode: 229 }, kept],
  ['Enter as Windows tells it', { key: 'Process', keyCode: 229 }, kept],
  ['Enter of the number pad', { key: 'Process', code: 'NumpadEnter', isComposing: true }, kept],
  ['plain Enter', { key: 'Enter' }, passed],
  ['a letter of a composition', { key: 'a', code: 'KeyA', isComposing: true, keyCode: 229 }, passed],
  ['Escape of a composition', { key: 'Escape', code: 'Escape', isComposing: true }, passed],
])('%s', (_name, key, outcome) => {
  for (const type of ['keydown', 'keypress', 'keyup']) expect(press(type, key)).toEqual(outcome)
})

const root = join(import.meta.dirname, '../../../..')
const sourcesOf = (folder: string) =>
  readdirSync(join(root, folder, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.|(?:^|\/)(?:generated|paraglide)\//.test(file))
    .map((file) => join(folder, 'src', file))

test('no screen minds Enter by itself, and both apps keep compositions from the first moment', () => {
  const sources = ['apps/portal', 'apps/manager', 'packages/ui', 'packages/web'].flatMap(sourcesOf)
  const minding = sources.filter((file) =>
    /['"](?:Numpad)?Enter['"]|keyCode|isComposing/.test(readFileSync(join(root, file), 'utf8')),
  )
  expect(minding).toEqual(['packages/ui/src/field/keepComposition.ts'])
  // Both open by the same function, and it begins so.
  for (const app of ['portal', 'manager'])
    expect(readFileSync(join(root, `apps/${app}/src/main.tsx`), 'utf8')).toMatch(/^openApp\(/m)
  expect(readFileSync(join(root, 'packages/web/src/start/openApp.tsx'), 'utf8')).toMatch(
    /\): void \{\n {2}keepComposition\(\)\n/,
  )
})
