import ts from 'typescript'
import { expect, test } from 'vitest'
import { sourceFiles } from './sourceFiles.ts'

const together = /^Promise\.(all|allSettled|race|any)$/
const isFunction = (node: ts.Node) => ts.isFunctionLike(node)

/** Awaits within a node, but not within a function of its own. */
function awaitsIn(node: ts.Node): ts.AwaitExpression[] {
  const found: ts.AwaitExpression[] = []
  const look = (each: ts.Node): void => {
    if (each !== node && isFunction(each)) return
    if (ts.isAwaitExpression(each)) found.push(each)
    ts.forEachChild(each, look)
  }
  look(node)
  return found
}

/** An await among the promises of Promise.all: while it waits, a sibling that is rejected has no owner. */
function awaitedAmongOthers(node: ts.Node, file: ts.SourceFile): ts.Node[] {
  if (!ts.isCallExpression(node) || !together.test(node.expression.getText(file))) return []
  return node.arguments.flatMap((argument) =>
    ts.isArrayLiteralExpression(argument) ? argument.elements.flatMap(awaitsIn) : [],
  )
}

/** A promise kept in a constant that is awaited only after something else has been: until then it has no owner. */
function awaitedTooLate(node: ts.Node, file: ts.SourceFile): ts.Node[] {
  if (!ts.isBlock(node)) return []
  const awaits = awaitsIn(node)
  return node.statements.filter(ts.isVariableStatement).flatMap((statement) =>
    statement.declarationList.declarations.flatMap(({ name, initializer }) => {
      if (!ts.isIdentifier(name) || !initializer || !ts.isCallExpression(initializer)) return []
      const own = (one: ts.AwaitExpression) =>
        ts.isIdentifier(one.expression) && one.expression.text === name.text
      const later = awaits.filter((one) => one.pos >= statement.end)
      const index = later.findIndex(own)
      const between = file.text.slice(statement.end, later[index]?.pos ?? statement.end)
      // Handed on to somebody in the meantime, as in `Promise.all([name])` or `name.catch(…)`.
      const handedOn = new RegExp(String.raw`\b${name.text}\b`).test(between)
      return index > 0 && !handedOn ? [statement] : []
    }),
  )
}

function faultsIn(path: string, text: string): string[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  const faults: string[] = []
  const look = (node: ts.Node): void => {
    for (const fault of [...awaitedAmongOthers(node, file), ...awaitedTooLate(node, file)])
      faults.push(`${path}:${file.getLineAndCharacterOfPosition(fault.getStart(file)).line + 1}`)
    ts.forEachChild(node, look)
  }
  look(file)
  return faults
}

test('the rule finds what has ended the server once, and lets be what has an owner', () => {
  const inFunction = (body: string) => faultsIn('x.ts', `async function f() {\n${body}\n}`)
  expect(inFunction('await Promise.all([a(), b(await c())])')).toEqual(['x.ts:2'])
  expect(inFunction('await Promise.race([a(), x ? await c() : d()])')).toEqual(['x.ts:2'])
  expect(inFunction('await Promise.all([a(), c().then((d) => b(d))])')).toEqual([])
  expect(inFunction('await Promise.all([a(), (async () => b(await c()))()])')).toEqual([])
  expect(inFunction('const one = a()\nawait b()\nawait one')).toEqual(['x.ts:2'])
  expect(inFunction('const one = a()\none.catch(log)\nawait b()\nawait one')).toEqual([])
  expect(inFunction('const one = a()\nawait one\nawait b()')).toEqual([])
})

const code = sourceFiles('{apps,packages}/*/{src,bin}/**/*.{ts,tsx,mjs}')

test('no promise is without an owner while something else is waited for', () => {
  expect(code.length).toBeGreaterThan(100)
  expect(
    code
      .filter(({ path }) => !/\.(test|testbed)\.tsx?$/.test(path))
      .flatMap(({ path, text }) => faultsIn(path, text)),
  ).toEqual([])
})

test('whatever breaks by itself has somebody who hears of it', () => {
  const emitters = /new (pg\.)?(Client|Pool|PgBoss|WebSocketServer|Worker)\(|(?<![.\w])(spawn|fork)\(/
  const heard = /\.(on|once)\(\s*'error'|once\((child|worker), '(spawn|exit|close)'\)/
  const server = code.filter(({ path }) => /^(packages\/(db|schema)|apps\/server)\/src\//.test(path))
  expect(
    server
      .filter(
        ({ path, text }) => !/\.(test|testbed)\.ts$/.test(path) && emitters.test(text) && !heard.test(text),
      )
      .map(({ path }) => path),
  ).toEqual([])
})
