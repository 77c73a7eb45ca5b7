import { BaseSequencer, type TestSpecification } from 'vitest/node'

/**
 * Projects with files that take a minute by themselves, first: two cores are then busy to the end. The others follow by name, so that
 * last come hundreds of files of which none takes long.
 */
const firstProjects = ['server', 'demo', 'db', 'register', 'schema']

/** Files that start processes and wait for them: however short they are to read, they take longest. */
const longest =
  /\/(test\/host\/attack|launch\/launch|backup\/commands|register\/importRetailers|delivery\/killed|job\/queues|src\/killed|realRegisters)\.test\.ts$/

const last = firstProjects.length

function placeOf({ project }: TestSpecification): number {
  const place = firstProjects.indexOf(project.name)
  return place < 0 ? last : place
}

const isLong = ({ moduleId }: TestSpecification): boolean => longest.test(moduleId)

/**
 * Left to itself Vitest takes the projects by name and, where it has not run here before, larger files first: a file of forty lines that
 * kills servers for two minutes came last, with nothing beside it.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    // oxlint-disable-next-line unicorn/no-array-sort -- Vitest's own order, not that of an array.
    const sorted = await super.sort(files)
    return sorted.toSorted(
      (one, other) =>
        placeOf(one) - placeOf(other) || byName(one, other) || Number(isLong(other)) - Number(isLong(one)),
    )
  }
}

const byName = (one: TestSpecification, other: TestSpecification): number =>
  one.project.name < other.project.name ? -1 : Number(one.project.name > other.project.name)
