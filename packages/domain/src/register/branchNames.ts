import { regionKey } from './retailerDraft.ts'

/** How a register's names of branches become ours. */
export type BranchNames = {
  /** Other names and the branch that they stand for: 城关 → 城关分公司. */
  readonly branchAliases: Readonly<Record<string, string>>
  /** Endings that say nothing: with County, `Albany County` and `Albany` are one branch, called Albany. */
  readonly branchEndings: readonly string[]
}

/** Makes the reader of a register's branches; names are compared as regions are, whatever their blanks and 台 or 臺. */
export function branchReader({ branchAliases, branchEndings }: BranchNames): (name: string) => string {
  const aliases = new Map(Object.entries(branchAliases).map(([name, branch]) => [regionKey(name), branch]))
  const endings = branchEndings.filter((ending) => ending.trim() !== '')
  const withoutEnding = (name: string): string => {
    const ending = endings.find((one) => regionKey(name).endsWith(regionKey(one)))
    const cut = ending === undefined ? name : cutBehind(name, regionKey(ending))
    return cut === '' ? name : cut
  }
  const aliasOf = (name: string) => aliases.get(regionKey(name))
  return (name) => {
    const cut = withoutEnding(name)
    return aliasOf(name) ?? aliasOf(cut) ?? cut
  }
}

/** Blanks within the ending count for nothing, so it is found from behind, letter by letter. */
function cutBehind(name: string, ending: string): string {
  let rest = name.trimEnd()
  while (rest !== '' && regionKey(name.slice(rest.length)) !== ending) rest = rest.slice(0, -1)
  return rest.trim()
}
