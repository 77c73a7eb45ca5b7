/**
 * The directions of dependency of the house. What may import what is listed here package by package; all else is
 * refused. Tests may also import the testkit.
 */
const tests = String.raw`\.(test|testbed)\.tsx?$|/vitest\.config\.ts$|^apps/e2e/|^(apps|packages)/[^/]+/(test|bench)/`

/** The typed `graphql()` of the web apps: printed schema and types, not a line of server code. */
const schemaClient = String.raw`^packages/schema/(src/client(\.ts$|/)|src/generated/|schema\.graphql$)`

/** `from` may import only itself, packages of the registry and the workspace paths named in `may`. */
const only = (name, from, may) => ({
  name,
  severity: 'error',
  from: { path: from, pathNot: tests },
  to: { path: '^(apps|packages)/', pathNot: [from, ...may] },
})

const domain = '^packages/domain/'
const db = '^packages/db/'
const register = '^packages/register/'
const demo = '^packages/demo/'
const schema = '^packages/schema/'
const web = '^packages/web/'
const ui = '^packages/ui/'

export default {
  forbidden: [
    {
      name: 'domain-imports-nothing',
      comment: 'Rules are pure: no clock, no database, no library, no module of Node.',
      severity: 'error',
      from: { path: domain, pathNot: tests },
      to: { pathNot: domain },
    },
    {
      name: 'ui-knows-no-data-and-no-route',
      comment: 'Presentational components get everything by properties.',
      severity: 'error',
      from: { path: ui },
      to: { path: 'node_modules/(@urql|urql|graphql|gql\\.tada|@0no-co/graphql|@tanstack/[^/]*router)' },
    },
    only('db-imports-domain', db, [domain]),
    only('register-imports-domain-and-db', register, [domain, db]),
    only('demo-imports-domain-db-and-register', demo, [domain, db, register]),
    only('schema-imports-domain-db-and-register', schema, [domain, db, register]),
    only('server-imports-schema-db-and-register', '^apps/server/', [schema, db, register, demo]),
    {
      name: 'demo-only-where-it-is-asked-for',
      comment: 'Who starts without the demo, as production does, never loads a line of it.',
      severity: 'error',
      from: { pathNot: [tests, demo] },
      to: { path: demo, dependencyTypesNot: ['dynamic-import'] },
    },
    only('manager-imports-what-web-apps-may', '^apps/manager/', [schemaClient, web, ui, domain]),
    only('portal-imports-what-web-apps-may', '^apps/portal/', [schemaClient, web, ui, domain]),
    only('web-imports-the-typed-documents', web, [schemaClient, ui, domain]),
    // The labels of the business's enumerations are typed by them.
    only('ui-imports-domain', ui, [domain]),
    only('testkit-imports-domain-and-db', '^packages/testkit/', [domain, db]),
    {
      name: 'typed-documents-touch-no-server-code',
      severity: 'error',
      from: { path: schemaClient },
      to: { path: '^(apps|packages)/', pathNot: schemaClient },
    },
    {
      name: 'apps-never-import-apps',
      severity: 'error',
      from: { path: '^apps/([^/]+)/' },
      to: {
        path: '^apps/([^/]+)/',
        // Both commands of the house (`npm start`, `npm test`) provision the same pinned Node and pnpm.
        pathNot: ['^apps/$1/', String.raw`^apps/server/bin/toolchain\.mjs$`],
      },
    },
    {
      name: 'testkit-in-tests-only',
      severity: 'error',
      from: { pathNot: [tests, '^packages/testkit/', String.raw`vitest\.config\.ts$`] },
      to: { path: '^packages/testkit/' },
    },
    {
      name: 'no-test-imported-by-code',
      severity: 'error',
      from: { pathNot: tests },
      to: { path: String.raw`\.test\.tsx?$` },
    },
    {
      name: 'packages-by-their-names',
      comment: 'Across packages only by what package.json exports, never by a relative path.',
      severity: 'error',
      from: { path: '^(apps|packages)/([^/]+)/' },
      to: {
        path: '^(apps|packages)/',
        pathNot: ['^$1/$2/', String.raw`^apps/server/bin/toolchain\.mjs$`],
        dependencyTypes: ['local'],
      },
    },
    {
      name: 'no-cycles',
      comment: 'What needs each other is one thing: neither code nor types go in a circle.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'nothing-unresolvable',
      severity: 'error',
      from: {},
      // An address of a file, which Vite gives.
      to: { couldNotResolve: true, pathNot: '\\?url$' },
    },
    {
      name: 'no-undeclared-dependency',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: String.raw`(^|/)(dist|\.turbo|paraglide)/|^packages/[^/]+/src/generated/` },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css', '.graphql'],
    },
  },
}
