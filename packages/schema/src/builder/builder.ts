import SchemaBuilder from '@pothos/core'
import ComplexityPlugin from '@pothos/plugin-complexity'
import ErrorsPlugin from '@pothos/plugin-errors'
import PrismaPlugin from '@pothos/plugin-prisma'
import RelayPlugin from '@pothos/plugin-relay'
import ScopeAuthPlugin, { AuthScopeFailureType } from '@pothos/plugin-scope-auth'
import type { StaffAct } from '@kewo/domain'
import type PrismaTypes from '@kewo/db/pothos'
import { getDatamodel } from '@kewo/db/pothos'
import { mayReadBrands, type RetailerViewer, type StaffViewer, viewerMay } from '../viewer/viewer.ts'
import './typedText.ts'
import type { Context, SignedIn } from './context.ts'
import { largestPage, limits, usualList, usualPage } from './cost.ts'
import { decodeGlobalID, isNodeType, onlyFound } from './globalId.ts'
import { notAllowed, notFound, signInIncomplete, tooComplex, unauthenticated } from './errors.ts'

export const builder = new SchemaBuilder<{
  PrismaTypes: PrismaTypes
  Context: Context
  DefaultFieldNullability: false
  DefaultAuthStrategy: 'all'
  Scalars: {
    /** Instants are ISO 8601 in UTC. */
    DateTime: { Input: Date; Output: Date }
    /** Calendar days; as a Date at midnight UTC, the way Prisma reads a date column. */
    Day: { Input: Date; Output: Date }
    UUID: { Input: string; Output: string }
    Edition: { Input: string; Output: string }
    ID: { Input: string; Output: string | number }
  }
  AuthScopes: {
    /** Reachable before sign-in. Only what is on the short public list may say so. */
    public: boolean
    signedIn: boolean
    staff: boolean
    retailer: boolean
    /** May see brands, campaigns and guidance: staff, and shops whose licence is valid today. */
    brands: boolean
    /** Staff in a role that may do this. */
    may: StaffAct
  }
  AuthContexts: {
    signedIn: SignedIn
    staff: SignedIn<StaffViewer>
    retailer: SignedIn<RetailerViewer>
    brands: SignedIn
    may: SignedIn<StaffViewer>
  }
}>({
  // Order matters: errors wraps access so that a refused access is never turned into a member of a result union.
  plugins: [ErrorsPlugin, RelayPlugin, 'typedText', ScopeAuthPlugin, PrismaPlugin, ComplexityPlugin],
  defaultFieldNullability: false,
  errors: {
    defaultTypes: [],
    directResult: true,
    defaultUnionOptions: { name: ({ fieldName }) => `${capitalised(fieldName)}Result` },
  },
  relay: {
    clientMutationId: 'omit',
    cursorType: 'String',
    // How many rows were asked for is reckoned at the connection.
    edgesFieldOptions: { complexity: { field: 1, multiplier: 1 } },
    nodesOnConnection: { complexity: { field: 1, multiplier: 1 } },
    decodeGlobalID,
    nodeQueryOptions: {
      authScopes: { signedIn: true },
      resolve: (_root, { id }, _context, { schema }, loadNodes) => {
        if (!isNodeType(schema, id.typename)) throw notFound()
        return onlyFound(loadNodes(id))
      },
    },
    nodesQueryOptions: false,
  },
  prisma: {
    client: ({ db }) => db,
    dmmf: getDatamodel(),
    maxConnectionSize: largestPage,
    defaultConnectionSize: usualPage,
    // A field that answers null without a read is no mistake, and would be logged with each request.
    onUnusedQuery: null,
  },
  complexity: {
    defaultComplexity: 1,
    defaultListMultiplier: usualList,
    limit: limits,
    complexityError: (kind) => tooComplex(kind),
  },
  scopeAuth: {
    defaultStrategy: 'all',
    authorizeOnSubscribe: true,
    // Scopes that are functions are row checks. A failed one says "not found": whether the row exists is not for the
    // viewer to learn.
    unauthorizedError: (_row, { viewer, held }, _info, { failure }) => {
      if (!viewer) return held ? signInIncomplete() : unauthenticated()
      return failure.kind === AuthScopeFailureType.AuthScopeFunction ? notFound() : notAllowed()
    },
    authScopes: ({ viewer }) => ({
      public: true,
      signedIn: viewer !== null,
      staff: viewer?.kind === 'staff',
      retailer: viewer?.kind === 'retailer',
      brands: mayReadBrands(viewer),
      may: (act) => viewerMay(viewer, act),
    }),
  },
})

function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1)
}

builder.queryType({ description: 'Everything that can be read. Each field says who may.' })
builder.mutationType({
  description: 'Everything that can be changed. A refusal is a member of the result; it has changed nothing.',
})
builder.subscriptionType({ description: 'Changes as they happen, over WebSocket.' })
