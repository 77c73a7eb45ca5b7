import {
  type BusinessDistrict,
  type Format,
  type LicenceStatus,
  type MarketType,
  may,
  type StaffAct,
  type StaffRole,
} from '@kewo/domain'

/** How somebody has signed in. */
type SignedInBy = {
  userId: string
  sessionId: string
  /** When the session was last used; to within a few minutes. */
  seenAt: Date
  mustChangePassword: boolean
  hasSecondFactor: boolean
}

/** A person of the distributor who has signed in, with all that access decisions need. */
export type StaffViewer = SignedInBy & {
  kind: 'staff'
  staffId: string
  name: string
  roles: readonly StaffRole[]
  regionId: string
  /** An admin sees the whole company. */
  seesAll: boolean
  /** Regions seen whole: a supervisor's own with everything below it. Empty for the others. */
  regionIds: readonly string[]
  /** Territories served, with the roles in which. */
  territories: readonly { id: string; role: StaffRole }[]
  /** Regions that what is served lies in: those of the territories and a supervisor's own, each with all above it and, for the own, all below. */
  touchedRegionIds: readonly string[]
  /** The own region and every region above it, root first. */
  regionPath: readonly string[]
  /** Of a supervisor: those of `regionIds` that another supervisor leads from nearer. */
  ledNearerRegionIds: readonly string[]
  /** Of a supervisor whom no other stands above: admins, also former ones, whom no other admin could judge. */
  standsInForAdminIds: readonly string[]
}

/** A shop that has signed in. */
export type RetailerViewer = SignedInBy & {
  kind: 'retailer'
  retailerId: string
  name: string
  licence: LicenceStatus
  /** Ids of the shop's region and of every region above it, root first. */
  regionPath: readonly string[]
  territoryId: string | null
  marketType: MarketType
  format: Format
  businessDistrict: BusinessDistrict
  grade: number | null
  /** When staff last made a password for the shop; what it gave in confidence before is not shown. */
  staffSetPasswordAt: Date | null
  /**
   * Who looks with the eyes of this shop (换位思考); null for the shop itself. Such a viewer follows nothing, writes nothing but
   * under an assistance, and reads what the shop does less what this person may not know. `userId` and `sessionId` are then nobody's.
   */
  seenBy: StaffViewer | null
  /** 代办: under which `seenBy` acts for the shop as well; null for who only looks, and for the shop itself. */
  assistanceId: string | null
}

export type Viewer = StaffViewer | RetailerViewer

/** Brand pages open to staff and to shops with a valid licence; before sign-in and after expiry to nobody. */
export function mayReadBrands(viewer: Viewer | null): boolean {
  return viewer !== null && (viewer.kind === 'staff' || viewer.licence === 'VALID')
}

export function viewerMay(viewer: Viewer | null, act: StaffAct): viewer is StaffViewer {
  return viewer?.kind === 'staff' && may(viewer.roles, act)
}

/** Whose eyes read, and whose hand writes, in truth. */
export const readerOf = (viewer: Viewer): Viewer =>
  viewer.kind === 'retailer' ? (viewer.seenBy ?? viewer) : viewer

/** What a shop sees; with somebody else looking, less what a wall keeps from that person. */
export function withinWalls<Where extends object>(
  { seenBy }: RetailerViewer,
  seen: Where,
  visible: (viewer: StaffViewer) => Where,
): Where | { AND: Where[] } {
  return seenBy ? { AND: [seen, visible(seenBy)] } : seen
}
