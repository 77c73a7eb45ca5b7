import { posix, win32 } from 'node:path'

/** What decides which browser runs the tests. */
export type Machine = {
  platform: NodeJS.Platform
  arch: NodeJS.Architecture
  environment: NodeJS.ProcessEnv
  exists: (path: string) => boolean
}

export type Choice =
  | { kind: 'packaged' }
  | { kind: 'installed'; executablePath: string }
  | { kind: 'none'; why: string }

/** The browser that is named, else the one from npm where there is one for this machine, else one that is installed. */
export function chosenBrowser(machine: Machine): Choice {
  const { platform, arch, environment, exists } = machine
  const named = environment['KEWO_BROWSER']
  if (named) {
    if (!exists(named)) throw new Error(`KEWO_BROWSER names ${named}, which is not there.`)
    return { kind: 'installed', executablePath: named }
  }
  if (platform === 'linux' && arch === 'x64') return { kind: 'packaged' }
  const executablePath = placesOf(machine).find(exists)
  if (executablePath) return { kind: 'installed', executablePath }
  const why = `There is no Chromium on npm for ${platform} ${arch}, and no Chrome, Edge or Chromium is installed where it usually is: install one, or say in KEWO_BROWSER where it is.`
  return { kind: 'none', why }
}

/** Where Chrome, Chromium and Edge install themselves, by preference. */
function placesOf({ platform, environment }: Machine): string[] {
  if (platform === 'darwin') {
    const names = ['Google Chrome', 'Chromium', 'Microsoft Edge']
    const folders = ['/Applications', ...inside(environment['HOME'], posix.join, ['Applications'])]
    return names.flatMap((name) => folders.map((folder) => `${folder}/${name}.app/Contents/MacOS/${name}`))
  }
  if (platform === 'win32') {
    const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => environment[name])
    const programs = [
      ['Google', 'Chrome', 'Application', 'chrome.exe'],
      ['Chromium', 'Application', 'chrome.exe'],
      ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
    ]
    return programs.flatMap((program) => folders.flatMap((folder) => inside(folder, win32.join, program)))
  }
  const names = [
    ...['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser'],
    ...['microsoft-edge-stable', 'microsoft-edge'],
  ]
  const folders = (environment['PATH'] ?? '').split(':').filter((folder) => folder !== '')
  return names.flatMap((name) => folders.map((folder) => posix.join(folder, name)))
}

const inside = (
  folder: string | undefined,
  join: (...parts: string[]) => string,
  parts: string[],
): string[] => (folder ? [join(folder, ...parts)] : [])
