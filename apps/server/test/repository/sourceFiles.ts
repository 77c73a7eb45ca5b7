import { globSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../../../..')

/** Made by programs or by the packages of others; no person writes there. */
const notWritten = /(^|\/)(node_modules|dist|generated|paraglide|test-results|\.git|\.turbo|\.kewo)(\/|$)/

export type SourceFile = { path: string; text: string }

/** Text files that people write here, by their path from the root of the repository. */
export function sourceFiles(pattern: string): SourceFile[] {
  return globSync(pattern, { cwd: root, exclude: (path) => notWritten.test(path) })
    .filter((path) => !notWritten.test(path))
    .toSorted()
    .map((path) => ({ path, text: readFileSync(resolve(root, path), 'utf8') }))
}

/** `path:line` of every line that matches, so that a failing rule says where. */
export function linesMatching(files: SourceFile[], pattern: RegExp): string[] {
  return files.flatMap(({ path, text }) =>
    text
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1} ${line.trim()}`] : [])),
  )
}
