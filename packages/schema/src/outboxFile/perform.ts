import { filled, isLiftedBy, PicturesBusy, Refusal, tellsWhy } from '@kewo/domain'
import {
  execute,
  type ExecutionResult,
  getArgumentValues,
  getVariableValues,
  type GraphQLError,
  type GraphQLSchema,
  NoUnusedVariablesRule,
  specifiedRules,
  validate,
} from 'graphql'
import type { SignedIn } from '../builder/context.ts'
import { faultOfInput } from '../builder/faultOfInput.ts'
import type { Viewer } from '../viewer/viewer.ts'
import { saveUpload } from '../voiceMemo/saveUpload.ts'
import type { Became } from './carryOut.ts'
import { personOf } from './keepOutboxFile.ts'
import type { SealedAct } from './readActs.ts'

type Doing = {
  context: SignedIn
  schema: GraphQLSchema
  userId: string
  /** What nobody foresaw goes on to the log, once all has been tried. */
  onFailure: (error: unknown) => void
}

const refused = (why: NonNullable<Became['why']>): Became => ({ standing: 'REFUSED', why })
const waits = (why: NonNullable<Became['why']>): Became => ({ standing: 'WAITS', why })

/** Refused by its own rule, in its words where these tell nothing that is nobody's. */
const byRule = (act: SealedAct['act'], words: string | undefined): Became =>
  tellsWhy(act) ? { standing: 'REFUSED', words } : refused('BY_A_RULE')

/**
 * Does one act by the same door, and with the same rules, as if the device had sent it: in the name of its person, as that person stands
 * at this moment, after its pictures.
 */
export async function perform(
  doing: Doing,
  act: SealedAct,
  variables: SealedAct['variables'],
  waiting: readonly string[],
): Promise<Became> {
  try {
    const { context, userId } = doing
    const person = await personOf(context, userId)
    const first = await context.db.sentKey.findUnique({ where: { userId_key: { userId, key: act.key } } })
    if (first?.mutation === act.act && !act.isChanged) return { standing: 'WAS_THERE' }
    if (!fits(doing.schema, act, variables)) return refused('OUTDATED')
    const fileIds = await savePictures(context, person, act)
    return becameOf(await ask(doing, person, act, filled(variables, fileIds)), act, waiting, doing)
  } catch (error) {
    const { locale } = doing.context
    if (error instanceof PicturesBusy) return { standing: 'WAITS', words: error.words[locale] }
    if (error instanceof Refusal) return { standing: 'REFUSED', words: error.words[locale] }
    doing.onFailure(error)
    return waits('FAILED')
  }
}

/** Whether this server still takes it in this form, and by the key under which it lay in the outbox. */
function fits(schema: GraphQLSchema, act: SealedAct, variables: SealedAct['variables']): boolean {
  if (validate(schema, act.document, rules).length > 0) return false
  const { coerced, errors } = getVariableValues(schema, act.operation.variableDefinitions ?? [], variables)
  if (errors) return false
  const args = getArgumentValues(schema.getMutationType()!.getFields()[act.act]!, act.field, coerced)
  const { idempotencyKey = (args['input'] as { idempotencyKey?: unknown } | undefined)?.idempotencyKey } =
    args
  return idempotencyKey === act.key
}

/** What served only what was asked for in return is not used any more. */
const rules = specifiedRules.filter((rule) => rule !== NoUnusedVariablesRule)

async function savePictures(context: SignedIn, viewer: Viewer, { pictures }: SealedAct) {
  const fileIds = new Map<string, string>()
  for (const { id, base64 } of pictures) {
    const file = await saveUpload({ ...context, viewer }, Buffer.from(base64, 'base64'))
    fileIds.set(id, file.id)
  }
  return fileIds
}

async function ask(
  { context, schema, userId }: Doing,
  viewer: Viewer,
  { document, madeAt }: SealedAct,
  given: unknown,
): Promise<ExecutionResult> {
  const variables = given as SealedAct['variables']
  return execute({
    schema,
    document,
    variableValues: 'madeAt' in variables ? { ...variables, madeAt: madeAt.toISOString() } : variables,
    contextValue: { ...context, viewer, held: null, viewerNow: () => personOf(context, userId) },
  })
}

type Answer = { code?: string; message?: string }

function becameOf(
  { data, errors = [] }: ExecutionResult,
  { act, isChanged }: SealedAct,
  waiting: readonly string[],
  { onFailure }: Doing,
): Became {
  const [error] = errors
  if (error) return failed(error, onFailure)
  const { code, message } = (data?.[act] ?? {}) as Answer
  if (code === undefined) return { standing: 'TAKEN_IN' }
  // It had arrived: the same again, but for its pictures, which have other names each time.
  if (code === 'SentBefore' && !isChanged) return { standing: 'WAS_THERE' }
  if (isLiftedBy(code, waiting)) return { standing: 'WAITS', words: message, lifted: true }
  return byRule(act, message)
}

function failed(error: GraphQLError, onFailure: Doing['onFailure']): Became {
  const { code } = error.extensions
  if (code === 'NOT_FOUND' || code === 'FORBIDDEN') return refused(code)
  if (code === 'TOO_MANY') return waits('TOO_MANY')
  if (code === 'BAD_USER_INPUT' || code === 'TOO_COMPLEX' || faultOfInput(error)) return refused('OUTDATED')
  onFailure(error.originalError ?? error)
  return waits('FAILED')
}
