import { randomUUID } from 'node:crypto'
import type { Sample } from './loadDatabase.ts'

/** One thing that people do all day, asked of three servers in the way of each. */
export type Case = {
  name: string
  /** In the closing line. */
  short: string
  /** Whose session Kewo is asked with. */
  as: 'shop' | 'manager'
  kewo: (sample: Sample) => { query: string; variables?: Record<string, unknown> }
  postgraphile: (sample: Sample) => { query: string; variables?: Record<string, unknown> }
  /** One prepared statement that returns the same JSON: the floor. */
  sql: string
  parameters: (sample: Sample) => unknown[]
  /** What every answer must hold, where a refusal would be an answer too. */
  holds?: string
}

const globalId = (type: string, id: string) => Buffer.from(`${type}:${id}`).toString('base64')
const nextDay = (() => {
  let count = 0
  return () => new Date(Date.UTC(2030, 0, 1 + (count++ % 3_000))).toISOString().slice(0, 10)
})()

/** Kewo plans a visit at most a year ahead, and one a day for each shop; the first month has those that were loaded. */
const nextPlan = (() => {
  const days = 320
  let count = 0
  return ({ plannedRetailerIds }: Sample) => {
    const id = globalId('Retailer', plannedRetailerIds[Math.floor(count / days)] ?? '')
    const day = new Date(Date.now() + (40 + (count++ % days)) * 86_400_000).toISOString().slice(0, 10)
    return { id, day, key: randomUUID() }
  }
})()

export const cases: Case[] = [
  {
    name: "a shop's home",
    short: 'home',
    as: 'shop',
    kewo: () => ({
      query: `{ viewer { retailer { name grade territory { members { role staff { name phone } } } } }
        nextVisit { plannedOn staff { name } } promisesToMe { text dueOn }
        helpRequests(first: 3, filter: { view: OPEN }) { nodes { words status dueAt } } }`,
    }),
    postgraphile: ({ retailerId }) => ({
      query: `query ($id: UUID!) { retailerByRowId(rowId: $id) { name grade
        territoryByTerritoryId { territoryMembersByTerritoryId { nodes { role staffByStaffId { name phone } } } }
        visitsByRetailerId(condition: { status: PLANNED }, orderBy: PLANNED_ON_ASC, first: 1) { nodes { plannedOn staffByStaffId { name } } }
        promisesByRetailerId(first: 10) { nodes { text dueOn } }
        helpRequestsByRetailerId(condition: { status: NEW }, first: 3) { nodes { words status dueAt } } } }`,
      variables: { id: retailerId },
    }),
    sql: `SELECT json_build_object('name', r.name, 'grade', r.grade,
        'team', (SELECT json_agg(json_build_object('role', m.role, 'name', s.name, 'phone', s.phone))
          FROM "TerritoryMember" m JOIN "Staff" s ON s.id = m."staffId" WHERE m."territoryId" = r."territoryId"),
        'nextVisit', (SELECT json_build_object('on', v."plannedOn", 'name', s.name) FROM "Visit" v JOIN "Staff" s ON s.id = v."staffId"
          WHERE v."retailerId" = r.id AND v.status = 'PLANNED' ORDER BY v."plannedOn" LIMIT 1),
        'promises', (SELECT json_agg(json_build_object('text', p.text, 'dueOn', p."dueOn")) FROM "Promise" p WHERE p."retailerId" = r.id),
        'requests', (SELECT json_agg(q) FROM (SELECT words, status, "dueAt" FROM "HelpRequest" h
          WHERE h."retailerId" = r.id AND h.status IN ('NEW', 'IN_PROGRESS', 'WAITING_ON_RETAILER') ORDER BY "lastEventAt" DESC LIMIT 3) q)) AS body
      FROM "Retailer" r WHERE r.id = $1`,
    parameters: ({ retailerId }) => [retailerId],
  },
  {
    name: "a manager's shop list with last visits",
    short: 'list',
    as: 'manager',
    kewo: () => ({
      query: `{ retailers(first: 50, orderBy: LAST_VISIT) { nodes { name address grade lastVisitedAt
        visits(first: 1) { nodes { startedAt staff { name } } } } pageInfo { hasNextPage endCursor } } }`,
    }),
    postgraphile: ({ territoryId }) => ({
      query: `query ($id: UUID!) { allRetailers(condition: { territoryId: $id }, orderBy: LAST_VISITED_AT_ASC, first: 50) {
        nodes { name address grade lastVisitedAt visitsByRetailerId(orderBy: STARTED_AT_DESC, first: 1) { nodes { startedAt staffByStaffId { name } } } }
        pageInfo { hasNextPage endCursor } } }`,
      variables: { id: territoryId },
    }),
    sql: `SELECT json_agg(q) AS body FROM (SELECT r.name, r.address, r.grade, r."lastVisitedAt",
          (SELECT json_build_object('startedAt', v."startedAt", 'name', s.name) FROM "Visit" v JOIN "Staff" s ON s.id = v."staffId"
            WHERE v."retailerId" = r.id ORDER BY v."startedAt" DESC LIMIT 1) AS visit
        FROM "Retailer" r WHERE r."territoryId" = $1 ORDER BY r."lastVisitedAt" NULLS FIRST, r.id LIMIT 51) q`,
    parameters: ({ territoryId }) => [territoryId],
  },
  {
    name: "one shop's whole page",
    short: 'page',
    as: 'manager',
    kewo: ({ retailerId }) => ({
      query: `query ($id: ID!) { node(id: $id) { ... on Retailer { name licenceNumber address phone grade format marketType lastVisitedAt
        region { name } territory { name members { role staff { name phone } } }
        visits(first: 10) { nodes { startedAt completedAt status staff { name } } } openPromises { text dueOn } openHelpRequestCount } } }`,
      variables: { id: globalId('Retailer', retailerId) },
    }),
    postgraphile: ({ retailerId }) => ({
      query: `query ($id: UUID!) { retailerByRowId(rowId: $id) { name licenceNumber address phone grade format marketType lastVisitedAt
        regionByRegionId { name } territoryByTerritoryId { name territoryMembersByTerritoryId { nodes { role staffByStaffId { name phone } } } }
        visitsByRetailerId(orderBy: STARTED_AT_DESC, first: 10) { nodes { startedAt completedAt status staffByStaffId { name } } }
        promisesByRetailerId(condition: { status: OPEN }, first: 10) { nodes { text dueOn } } helpRequestsByRetailerId(condition: { status: NEW }) { totalCount } } }`,
      variables: { id: retailerId },
    }),
    sql: `SELECT json_build_object('shop', to_json(r), 'region', g.name, 'territory', t.name,
        'team', (SELECT json_agg(json_build_object('role', m.role, 'name', s.name, 'phone', s.phone))
          FROM "TerritoryMember" m JOIN "Staff" s ON s.id = m."staffId" WHERE m."territoryId" = t.id),
        'visits', (SELECT json_agg(q) FROM (SELECT v."startedAt", v."completedAt", v.status, s.name FROM "Visit" v
          JOIN "Staff" s ON s.id = v."staffId" WHERE v."retailerId" = r.id ORDER BY v."startedAt" DESC LIMIT 10) q),
        'promises', (SELECT json_agg(json_build_object('text', p.text, 'dueOn', p."dueOn")) FROM "Promise" p WHERE p."retailerId" = r.id AND p.status = 'OPEN'),
        'requests', (SELECT count(*) FROM "HelpRequest" h WHERE h."retailerId" = r.id AND h.status IN ('NEW', 'IN_PROGRESS', 'WAITING_ON_RETAILER'))) AS body
      FROM "Retailer" r JOIN "Region" g ON g.id = r."regionId" LEFT JOIN "Territory" t ON t.id = r."territoryId" WHERE r.id = $1`,
    parameters: ({ retailerId }) => [retailerId],
  },
  {
    name: 'the request inbox',
    short: 'inbox',
    as: 'manager',
    kewo: () => ({
      query: `{ helpRequests(first: 30, filter: { view: MY_DESK }) { nodes { category urgency words dueAt status retailer { name }
        lastMessage { body staff { name } } } pageInfo { hasNextPage endCursor } } }`,
    }),
    postgraphile: ({ territoryId }) => ({
      query: `query ($id: UUID!) { territoryByRowId(rowId: $id) { retailersByTerritoryId(first: 200) { nodes { name
        helpRequestsByRetailerId(condition: { status: NEW }, first: 5) { nodes { category urgency words dueAt status
          helpRequestMessagesByRequestId(orderBy: AT_DESC, first: 1) { nodes { body staffByStaffId { name } } } } } } } } }`,
      variables: { id: territoryId },
    }),
    sql: `SELECT json_agg(q) AS body FROM (SELECT h.category, h.urgency, h.words, h."dueAt", h.status, r.name,
          (SELECT json_build_object('body', m.body, 'name', s.name) FROM "HelpRequestMessage" m LEFT JOIN "Staff" s ON s.id = m."staffId"
            WHERE m."requestId" = h.id ORDER BY m.at DESC LIMIT 1) AS last
        FROM "HelpRequest" h JOIN "Retailer" r ON r.id = h."retailerId"
        WHERE r."territoryId" = $1 AND h.status IN ('NEW', 'IN_PROGRESS') AND h."assigneeId" IS NULL AND h.desk = 'MANAGER'
        ORDER BY h."dueAt" NULLS LAST, h.id LIMIT 31) q`,
    parameters: ({ territoryId }) => [territoryId],
  },
  {
    name: 'the write of a visit',
    short: 'write',
    as: 'manager',
    holds: '"plannedOn"',
    kewo: (sample) => ({
      query: `mutation ($id: ID!, $day: Day!, $key: UUID!) { planVisit(retailerId: $id, plannedOn: $day, idempotencyKey: $key) { __typename ... on Visit { id plannedOn } } }`,
      variables: nextPlan(sample),
    }),
    postgraphile: ({ writtenRetailerId, managerId }) => ({
      query: `mutation ($input: CreateVisitInput!) { createVisit(input: $input) { visit { rowId plannedOn } } }`,
      variables: {
        input: {
          visit: {
            retailerId: writtenRetailerId,
            staffId: managerId,
            status: 'PLANNED',
            plannedOn: nextDay(),
            updatedAt: new Date().toISOString(),
          },
        },
      },
    }),
    sql: `INSERT INTO "Visit" ("retailerId", "staffId", status, "plannedOn", "updatedAt")
      VALUES ($1, $2, 'PLANNED', $3, now()) RETURNING json_build_object('id', id, 'plannedOn', "plannedOn") AS body`,
    parameters: ({ writtenRetailerId, managerId }) => [writtenRetailerId, managerId, nextDay()],
  },
]
