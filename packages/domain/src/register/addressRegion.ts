/** How the branch and the market department are told from the beginning of an address. */
export type AddressRegions = {
  /** The branches there are, as addresses begin: 臺北市, 彰化縣. */
  readonly branches: readonly string[]
  /** Other beginnings and the address that they stand for: 臺北縣 → 新北市, 彰化市 → 彰化縣彰化市. */
  readonly otherNames: Readonly<Record<string, string>>
}

// In a city (市) every part is a 區; in a county (縣) a part is a 鄉, 鎮 or 市 with at least two characters before it,
// or else 平鎮鄉 would be read as the town of 平.
const partOfCity = /^[^\d區区]{1,3}?[區区]/u
const partOfCounty = /^[^\d鄉鎮市乡镇县]\D{1,2}?[鄉鎮市區乡镇区]/u

// A part that was renamed when its county became a city keeps its name: 汐止鎮 of 臺北縣 is 汐止區 of 新北市.
const formerPart = /[鄉鎮市]$/u

/**
 * Branch and department from the administrative beginning of an address (新北市三重區…). 台 and 巿 are read as 臺 and 市.
 * The branch is null when the address begins with none that is known; the department when no part follows.
 */
export function regionOfAddress(
  address: string,
  regions: AddressRegions,
): { branch: string | null; department: string | null } {
  const written = address.replace(/\s+/gu, '').replaceAll('台', '臺').replaceAll('巿', '市')
  const other = Object.keys(regions.otherNames).find((name) => written.startsWith(name))
  const plain = other === undefined ? written : regions.otherNames[other] + written.slice(other.length)
  const branch = regions.branches.find((name) => plain.startsWith(name)) ?? null
  if (branch === null) return { branch, department: null }
  const rest = plain.slice(branch.length)
  const ofCity = branch.endsWith('市')
  const department = (ofCity ? partOfCity : partOfCounty).exec(rest)?.[0] ?? null
  if (department === null && other !== undefined && ofCity) {
    const former = partOfCounty.exec(rest)?.[0]
    return { branch, department: former?.replace(formerPart, '區') ?? null }
  }
  return { branch, department }
}
