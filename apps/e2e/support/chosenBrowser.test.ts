import { expect, test } from 'vitest'
import { chosenBrowser, type Machine } from './chosenBrowser.ts'

const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
const windows = {
  PROGRAMFILES: 'C:\\Program Files',
  'PROGRAMFILES(X86)': 'C:\\Program Files (x86)',
  LOCALAPPDATA: 'C:\\Users\\li\\AppData\\Local',
}
const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'
const chromeOfOne = 'C:\\Users\\li\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe'

/** A machine that has these files. */
const machine = (
  platform: NodeJS.Platform,
  arch: NodeJS.Architecture,
  there: string[] = [],
  environment: NodeJS.ProcessEnv = {},
): Machine => ({ platform, arch, environment, exists: (path) => there.includes(path) })

const installed = (executablePath: string) => ({ kind: 'installed', executablePath })

test('Linux on x64 takes the one from npm, whatever is installed', () => {
  const linux = machine('linux', 'x64', ['/usr/bin/chromium'], { PATH: '/usr/bin' })
  expect(chosenBrowser(linux)).toEqual({ kind: 'packaged' })
})

test.each([
  ['Chrome on a Mac', machine('darwin', 'arm64', [mac]), mac],
  [
    'Edge in the folder of one person on a Mac with Intel',
    machine('darwin', 'x64', ['/person/li/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'], {
      HOME: '/person/li',
    }),
    '/person/li/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  ['Edge, which each Windows has', machine('win32', 'x64', [edge], windows), edge],
  ['Chrome before Edge', machine('win32', 'arm64', [edge, chromeOfOne], windows), chromeOfOne],
  [
    'Chromium on the path of a Linux on arm64',
    machine('linux', 'arm64', ['/usr/local/bin/chromium', '/usr/bin/microsoft-edge'], {
      PATH: '/usr/bin::/usr/local/bin',
    }),
    '/usr/local/bin/chromium',
  ],
])('%s', (_name, where, path) => {
  expect(chosenBrowser(where)).toEqual(installed(path))
})

test('what KEWO_BROWSER names goes before everything, also on Linux on x64', () => {
  const environment = { KEWO_BROWSER: '/opt/mine/chrome', PATH: '/usr/bin' }
  for (const where of [
    machine('linux', 'x64', ['/opt/mine/chrome'], environment),
    machine('darwin', 'arm64', ['/opt/mine/chrome', mac], environment),
  ])
    expect(chosenBrowser(where)).toEqual(installed('/opt/mine/chrome'))
})

test('a path in KEWO_BROWSER that leads nowhere is said, not passed over', () => {
  const wrong = machine('linux', 'x64', [], { KEWO_BROWSER: '/opt/mine/chrom' })
  expect(() => chosenBrowser(wrong)).toThrow('KEWO_BROWSER names /opt/mine/chrom, which is not there.')
})

test.each(['darwin', 'win32', 'linux', 'freebsd'] as const)('one sentence where %s has none', (platform) => {
  const choice = chosenBrowser(machine(platform, 'arm64'))
  expect(choice).toEqual({
    kind: 'none',
    why: `There is no Chromium on npm for ${platform} arm64, and no Chrome, Edge or Chromium is installed where it usually is: install one, or say in KEWO_BROWSER where it is.`,
  })
})
