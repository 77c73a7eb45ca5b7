import { countryBoxes, isInBox } from '../retailer/countryBox.ts'
import { placeStatusOf } from '../retailer/placeStatusOf.ts'
import { medianPoint, type Point } from '../retailer/point.ts'
import { registerIssue, type RegisterIssue } from './registerIssue.ts'
import type { RegisterMapping } from './registerMapping.ts'
import { regionKey, type RetailerDraft } from './retailerDraft.ts'

/** So many points of a branch are enough to find its middle; however long the register, no more are kept. */
const mostPoints = 2048

/**
 * What only the whole file can tell: the middle of each branch's shops and the size of each department. Count every
 * draft first, then settle each.
 */
export type RegisterCensus = {
  count(draft: RetailerDraft): void
  /** Judges the place, puts shops of small departments together, and adds what it found to the issues. */
  settle(draft: RetailerDraft, issues: RegisterIssue[]): RetailerDraft
}

export function startCensus(mapping: RegisterMapping): RegisterCensus {
  const box = mapping.country === null ? null : countryBoxes[mapping.country]
  const samples = new Map<string, PointSample>()
  const shops = new Map<string, number>()
  const centres = new Map<string, Point | null>()
  const centreOf = (branch: string): Point | null => {
    // A shop in no known branch can be far from nothing.
    if (branch === '') return null
    if (!centres.has(branch)) centres.set(branch, medianPoint(samples.get(branch)?.points ?? []))
    return centres.get(branch) ?? null
  }

  return {
    count(draft) {
      const department = departmentOf(draft)
      shops.set(department, (shops.get(department) ?? 0) + 1)
      if (draft.place === null || (box && !isInBox(draft.place.point, box))) return
      const branch = branchOf(draft)
      const sample = samples.get(branch) ?? samples.set(branch, new PointSample()).get(branch)
      sample?.add(draft.place.point)
    },

    settle(draft, issues) {
      const place = draft.place && {
        point: draft.place.point,
        status: placeStatusOf(
          draft.place.point,
          box,
          centreOf(branchOf(draft)),
          mapping.farKilometres * 1000,
        ),
      }
      if (place?.status === 'DOUBTFUL') {
        const outside = box !== null && !isInBox(place.point, box)
        const written = `${place.point.longitude} ${place.point.latitude}`
        issues.push(registerIssue(outside ? 'PLACE_OUTSIDE_COUNTRY' : 'PLACE_FAR', 'point', written))
      }
      const tooSmall = (shops.get(departmentOf(draft)) ?? 0) < mapping.departmentAtLeast
      const region =
        draft.region && tooSmall ? { ...draft.region, department: mapping.defaults.department } : draft.region
      return { ...draft, place, region }
    },
  }
}

const branchOf = ({ region }: RetailerDraft): string => (region === null ? '' : regionKey(region.branch))

const departmentOf = ({ region }: RetailerDraft): string =>
  region === null ? '' : `${regionKey(region.branch)}\n${regionKey(region.department)}`

/** Every n-th point of a stream, n doubling whenever there are too many: bounded, and the same in every run. */
class PointSample {
  points: Point[] = []
  #stride = 1
  #seen = 0

  add(point: Point): void {
    if (this.#seen++ % this.#stride !== 0) return
    this.points.push(point)
    if (this.points.length < mostPoints) return
    this.points = this.points.filter((_, index) => index % 2 === 0)
    this.#stride *= 2
  }
}
