import type { GraphQLSchema } from 'graphql'
import { countsDescribed } from './builder/bounded.ts'
import { builder } from './builder/builder.ts'
import { priced } from './builder/cost.ts'
import { withQuotas } from './builder/quotas.ts'
import { withCountedReads } from './bulkRead/countReads.ts'
import { withReadOnlyLooks } from './perspective/readOnly.ts'
import './features.ts'

export const schema: GraphQLSchema = withReadOnlyLooks(
  withCountedReads(withQuotas(priced(countsDescribed(builder.toSchema())))),
)

export type { Context, Locale } from './builder/context.ts'
export { recordAct } from './audit/recordAct.ts'
export { noteReads } from './bulkRead/noteReads.ts'
export { tooMany, unfitInput } from './builder/errors.ts'
export { costOf, largestPage, limits } from './builder/cost.ts'
export { faultOfInput } from './builder/faultOfInput.ts'
export {
  type Channels,
  type Message,
  NotTaken,
  type Outcome,
  type Port,
  type PushTo,
  type WebhookTo,
} from './delivery/channel.ts'
export { oldestWaiting } from './delivery/oldestWaiting.ts'
export { allJobs, type Job, type JobContext } from './job/jobs.ts'
export { allQueues } from './job/queues.ts'
export { startWork } from './job/startWork.ts'
export { verifyAuditLog } from './audit/verifyAuditLog.ts'
export { verifiesChains } from './trace/access.ts'
export { type Verification, verifyTraces } from './trace/verifyTraces.ts'
export { type ChainOf, type LinkKind, requestChains } from './trace/chainLinks.ts'
export { visibleFiles } from './file/access.ts'
export { type ChainHead, type ChainLoss, PicturesBusy, Refusal } from '@kewo/domain'
export { outboxFileLimits, OutboxFileTooLarge, type Quotas, usualQuotas } from '@kewo/domain'
export { countWords, longestPassword, shortestPassword, signInName, typedCode } from '@kewo/domain'
export { accountOfName, accountOfUser, type SignInAccount } from './signIn/account.ts'
export { noteSignIn, noteSignInAct, noteWrongTry, type Noting, type SignInAct } from './signIn/noteSignIn.ts'
export {
  countWrongTry,
  forgetWrongTries,
  signInWaitsUntil,
  type Trying,
  type WrongTry,
} from './signIn/signInTries.ts'
export { whyNotOwnPassword } from './signIn/whyNotOwnPassword.ts'
export { savePicture } from './file/savePicture.ts'
export { visibleVoices } from './voiceMemo/access.ts'
export { saveUpload } from './voiceMemo/saveUpload.ts'
export { subscribeAnew, type SubscribeArgs } from './live/subscribeAnew.ts'
export { keepViewer, type KeptViewer } from './viewer/keepViewer.ts'
export { letIn } from './viewer/heldViewer.ts'
export { keepEnded } from './signIn/keepEnded.ts'
export { loadViewer } from './viewer/loadViewer.ts'
export { eyesOf } from './perspective/eyesOf.ts'
export type { SignIns } from './viewer/signIns.ts'
export type { RetailerViewer, StaffViewer, Viewer } from './viewer/viewer.ts'
export { keepOutboxFile } from './outboxFile/keepOutboxFile.ts'
export { type SealKeyOf, sealKeysBy } from './outboxFile/sealKeyOf.ts'
export { takeOwnData } from './ownData/takeOwnData.ts'
export { readRegisterResult } from './register/readRegisterResult.ts'
export { exportCatalogue } from './product/catalogue/exportCatalogue.ts'
export { importCatalogue } from './product/catalogue/importCatalogue.ts'
export { saveRegister } from './register/saveRegister.ts'
