import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { compile } from '@inlang/paraglide-js'
import { withFigures } from './figuresInMessages.ts'
import { locales } from './locales.ts'
import { faultsOf } from './messageFaults.ts'
import { readMessageFiles } from './readMessageFiles.ts'
import { syncFolder } from './syncFolder.ts'

/**
 * Joins the words of all features, `<feature>.<locale>.json` in the folder of each, into one file per locale and compiles them
 * into `src/paraglide`; a fault in any of them fails the whole.
 */
export async function generateMessages(folder: string) {
  const perLocale = await Promise.all(locales.map((locale) => readMessageFiles(folder, locale)))
  const faults = faultsOf(locales, perLocale)
  if (faults.length > 0)
    throw new Error(`Messages of ${folder}:\n${faults.map((fault) => `  ${fault}`).join('\n')}`)

  const joined = join(folder, 'src/generated/messages')
  await mkdir(joined, { recursive: true })
  await Promise.all(
    locales.map((locale, index) =>
      writeIfChanged(
        join(joined, `${locale}.json`),
        JSON.stringify(withFigures(Object.assign({}, ...Object.values(perLocale[index]!))), null, 2),
      ),
    ),
  )
  // On the same disk, so that files can be moved, and where no type check looks.
  const next = await mkdtemp(join(folder, 'node_modules/.messages-'))
  try {
    await compile({
      project: join(folder, 'project.inlang'),
      outdir: next,
      strategy: ['localStorage', 'preferredLanguage', 'baseLocale'],
      localStorageKey: 'kewo.locale',
      isServer: 'false',
      emitGitIgnore: false,
      emitPrettierIgnore: false,
      emitReadme: false,
    })
    await syncFolder(next, join(folder, 'src/paraglide'))
  } finally {
    await rm(next, { recursive: true })
  }
}

async function writeIfChanged(path: string, text: string) {
  const before = await readFile(path, 'utf8').catch(() => null)
  if (before !== text) await writeFile(path, text)
}
