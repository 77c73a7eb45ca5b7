import type { StaffRole } from './staffRole.ts'

const managing = ['MANAGER'] as const
const visiting = ['MANAGER', 'SUPERVISOR'] as const
const supervising = ['SUPERVISOR'] as const
const leading = ['SUPERVISOR', 'ADMIN'] as const
const office = ['ADMIN'] as const
const serving = ['MANAGER', 'ORDER_CLERK', 'COURIER', 'SUPERVISOR', 'ADMIN'] as const
const assisting = ['MANAGER', 'ORDER_CLERK'] as const
const calling = ['MANAGER', 'ORDER_CLERK', 'COURIER', 'SUPERVISOR'] as const
const all = ['MANAGER', 'SUPERVISOR', 'ADMIN'] as const

/**
 * Which roles may do what. The one table: the API's doors, the pages, the rail and the buttons ask it. What all staff may
 * does not stand here; which rows one may reach behind a door is decided by their feature.
 */
const acts = {
  makeVisits: visiting,
  makeVisitPlans: managing,
  /** Has visits and their plans in the rail; whoever is led there by a link may read them, too. */
  followVisits: all,
  /** Campaigns, guidance and brands: likewise. */
  followBrands: all,
  writeGuidance: all,
  /** Reminds shops of what they have not opened: guidance, a week's supply policy, a campaign. */
  remindShops: all,

  /** Looks at photos of displays, and follows what they earn. */
  reviewProofs: all,
  /** Above a set sum, what a colleague's eye has let earn. */
  approveRewards: leading,

  judgeRecords: leading,
  overseeRequests: leading,
  overseeCampaigns: leading,
  overseeRatings: leading,
  /** 被压货: how many shops say that they were pressed. Never for those who may have pressed. */
  readPressed: leading,
  seePeople: leading,
  arrangeTerritories: leading,
  /** 品牌公平: which brands are told of; a manager the own, a supervisor those of the managers below, an admin areas. */
  seeBrandFairness: all,
  /** Has it in the rail; an admin comes to it from the brands. */
  followTelling: visiting,
  seeManagersTelling: supervising,
  seeAreasTelling: office,
  /** Tells shops of brands, and says a word of why so. */
  tellOfBrands: managing,
  /** 换位思考: sees the portal as a shop sees it. Not who enforces: what a shop shows there is no evidence. */
  seeAsShop: serving,
  /** 代办: acts for a shop that reads back a code. */
  actForShop: assisting,
  /** Phones a shop and reads the code out to it. */
  readOutCode: calling,
  /** Who declined a campaign, shop by shop: the manager of the shops, nobody above. */
  knowWhoDeclined: managing,

  runCampaigns: office,
  /** Payment files are given out and confirmed. */
  payRewards: office,
  /** Above which sum a second person approves a reward. */
  setApprovalSum: office,
  keepBrands: office,
  /** 投放策略: writes, checks, publishes and corrects what shops may order. */
  keepSupply: office,
  keepRetailers: office,
  setLicences: office,
  openPortal: office,
  importRegisters: office,
  keepPeople: office,
  keepOrganisation: office,
  setCadences: office,
  setServiceLevels: office,
  setWorkingCalendar: office,
  readAuditLog: office,
  settleFailedWork: office,
  /** What waits on people's devices: sees how much, and asks for it. */
  followOutboxes: office,
  /** Files of outboxes: acts in another's name, by what that person's device has sealed. */
  takeInOutboxFiles: office,
} as const satisfies Record<string, readonly StaffRole[]>

/** What only some roles may do. */
export type StaffAct = keyof typeof acts

export const staffActs = Object.keys(acts) as readonly StaffAct[]

/** Whether somebody in these roles may do it. */
export function may(roles: readonly StaffRole[], act: StaffAct): boolean {
  const permitted: readonly StaffRole[] = acts[act]
  return roles.some((role) => permitted.includes(role))
}
