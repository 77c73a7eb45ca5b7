import { expect, test } from 'vitest'
import { schema } from '../src/index.ts'
import { keyName } from './keyed/keyed.ts'
import { keyHolder } from './otherContent.ts'

const uniqueName = 'what is unique in it keeps a second one from being made'
const setsValue = 'it says what is to stand, and says the same again'
const onlyOnce = 'the second meets what the first has done, and is refused or finds nothing to do'

/** Why no key is needed, nor what was seen: administrative acts, and what is the same however often it is done. */
const harmless: Record<string, string> = {
  createBrand: uniqueName,
  createCadence: uniqueName,
  createProduct: uniqueName,
  createRegion: uniqueName,
  createRetailer: uniqueName,
  createStaff: uniqueName,
  createTerritory: uniqueName,
  hearOnThisDevice: setsValue,
  tellOutbox: setsValue,
  restoreBrand: setsValue,
  restoreProduct: setsValue,
  restoreStaff: setsValue,
  retireBrand: setsValue,
  retireProduct: setsValue,
  saveSupplyRules: 'each product in it names what was seen, and stands so already when it is sent again',
  importOrderLines: setsValue,
  askForOutbox: onlyOnce,
  acceptProof: onlyOnce,
  approveReward: onlyOnce,
  callOffGuidance: onlyOnce,
  cancelCampaign: onlyOnce,
  confirmPayment: onlyOnce,
  redoProof: onlyOnce,
  reverseReward: onlyOnce,
  cancelRegisterImport: onlyOnce,
  closeRegion: onlyOnce,
  closeRetailer: onlyOnce,
  giveToTerritory: onlyOnce,
  giveUpFailedWork: onlyOnce,
  leaveStaff: onlyOnce,
  openPortalAccess: onlyOnce,
  publishVisitPlan: onlyOnce,
  putInVisitPlan: onlyOnce,
  remindShops: onlyOnce,
  reopenRegion: onlyOnce,
  reopenRetailer: onlyOnce,
  retryFailedWork: onlyOnce,
  resumeRegisterImport: onlyOnce,
  startRegisterImport: onlyOnce,
  stopVisitPlan: onlyOnce,
  takeBackGift: onlyOnce,
  stopHearingOnThisDevice: onlyOnce,
  removeEmail: onlyOnce,
  confirmEmail: onlyOnce,
  undoRegisterImport: onlyOnce,
  withdrawGuidance: onlyOnce,
  endOtherSessions: onlyOnce,
  endSession: onlyOnce,
  endPerspective: setsValue,
  actForShop: onlyOnce,
  askToActForShop: 'each asks for a code of its own, and the log tells of all',
  readOutCode: 'the code that was made last is the one that counts',
  takePerspective: 'each opens a page of its own, and the log tells of both',
  takeInOutboxFile: 'each act in the file has a key of its own; again, it goes on where it stopped',
  sayOfBrand: setsValue,
  sayReplying: 'it writes nothing, and said again it says the same',
  sendEmailCode: 'the code that was sent last is the one that counts',
  makeFirstAdmin: 'its token works once',
  readNotifications: 'what was read is read',
  remakeVisitPlan: 'a draft that is being made is refused; made again, it is a draft still',
  resetSecondFactor: 'off is off; at worst it is told twice',
  resetRetailerPassword: 'the password that was shown last is the one that works',
  resetStaffPassword: 'the password that was shown last is the one that works',
}

const mutations = Object.values(schema.getMutationType()!.getFields())

test('every mutation can be sent again: it takes a key, names what was seen, or is harmless for a reason', () => {
  const others = mutations.filter(
    (field) => keyHolder(field) === null && field.args.every(({ name }) => name !== 'expected'),
  )
  expect(others.map(({ name }) => name).toSorted()).toEqual(Object.keys(harmless).toSorted())
})

test('every key is required', () => {
  const keys = mutations.flatMap(({ args }) => args.filter(({ name }) => name === keyName))
  expect(new Set(keys.map(({ type }) => String(type)))).toEqual(new Set(['UUID!']))
})
