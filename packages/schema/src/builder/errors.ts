import { GraphQLError } from 'graphql'

/** Top-level errors that a client can act on; everything that is not one of these, or a refusal, is masked. */
export type PublicErrorCode =
  | 'UNAUTHENTICATED'
  | 'SIGN_IN_INCOMPLETE'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'TOO_COMPLEX'
  | 'TOO_MANY'
  | 'BAD_USER_INPUT'

function publicError(code: PublicErrorCode, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code } })
}

export const unauthenticated = () => publicError('UNAUTHENTICATED', 'Please sign in. / 请先登录。')
/** For who has signed in and still has to set an own password, or a second factor. */
export const signInIncomplete = () =>
  publicError('SIGN_IN_INCOMPLETE', 'Please finish signing in first. / 请先完成登录设置。')
export const notAllowed = () => publicError('FORBIDDEN', 'You’re not allowed to do this. / 您没有这项权限。')
/** Also for rows that exist outside of the viewer's scope. */
export const notFound = () => publicError('NOT_FOUND', 'Not found. / 没有找到。')
export const badInput = (message: string) => publicError('BAD_USER_INPUT', message)
/** For a value that nothing can take; which one it was is for the log. */
export const unfitInput = () => badInput('Something in this request isn’t valid. / 请求里有无法接受的内容。')
export const tooComplex = (what: string) =>
  publicError(
    'TOO_COMPLEX',
    `The query asks for too much at once (${what.toLowerCase()}). / 一次查询的内容太多。`,
  )

/** Refused for now; nothing was done. */
export const tooMany = (minutes: number) =>
  publicError(
    'TOO_MANY',
    `Too much in a short time, so this wasn’t done. Please try again in ${minutes} min. / 短时间内操作太多，这次没有执行，请 ${minutes} 分钟后再试。`,
  )

/** The row, or NOT_FOUND when the scoped query gave none. */
export function found<Row>(row: Row | null | undefined): Row {
  if (row === null || row === undefined) throw notFound()
  return row
}
