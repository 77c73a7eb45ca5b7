import { expect, type Page } from '@playwright/test'
import { ask } from './ask.ts'
import { photo } from './photo.ts'

/** A campaign that pays a photo a month, for one shop, that runs from today. */
export async function campaignFor(admin: Page, retailerId: string, title: string): Promise<string> {
  const { campaigns } = await ask<{
    campaigns: { nodes: { brand: { id: string }; products: { id: string }[] }[] }
  }>(
    admin,
    '{ campaigns(filter: { statuses: [LIVE] }, first: 1) { nodes { brand { id } products { id } } } }',
  )
  const { brand, products } = campaigns.nodes[0]!
  const upload = await admin.request.post('/api/files', {
    headers: { 'apollo-require-preflight': '1' },
    multipart: { file: photo },
  })
  const day = 86_400_000
  const input = {
    ...{ brandId: brand.id, productIds: [products[0]!.id], title, body: '收银台左手第一格。' },
    ...{
      material: '桌面小架一个',
      gain: '每条多赚 ¥12.00',
      displayAsked: true,
      rewardRule: 'MONTHLY',
      proofCents: [8_000, 8_000],
    },
    referenceImageId: ((await upload.json()) as { id: string }).id,
    startsAt: new Date(Date.now() - day).toISOString(),
    endsAt: new Date(Date.now() + 50 * day).toISOString(),
    audience: { includeRetailerIds: [retailerId], gradeFrom: 30, gradeTo: 30 },
  }
  const { createCampaign } = await ask<{ createCampaign: { id: string; edition: string } }>(
    admin,
    `mutation ($input: CampaignInput!, $key: UUID!) { createCampaign(input: $input, idempotencyKey: $key) {
      ... on Campaign { id edition } } }`,
    { input, key: crypto.randomUUID() },
  )
  const { publishCampaign } = await ask<{ publishCampaign: object }>(
    admin,
    `mutation ($id: ID!, $expected: Edition!) { publishCampaign(id: $id, expected: $expected) {
      ... on Campaign { status } ... on Refusal { message } } }`,
    { id: createCampaign.id, expected: createCampaign.edition },
  )
  expect(publishCampaign).toEqual({ status: 'LIVE' })
  return createCampaign.id
}

/** The same, of which material lies with the company, and which the shop on the page has joined. Answers its id. */
export async function joinedWithMaterial(admin: Page, shop: Page, retailerId: string): Promise<string> {
  const campaignId = await campaignFor(admin, retailerId, `带小架 ${Date.now().toString(36).slice(-5)}`)
  const { regions } = await ask<{ regions: { id: string; kind: string }[] }>(admin, '{ regions { id kind } }')
  await ask(
    admin,
    `mutation ($campaignId: ID!, $regionId: ID!, $key: UUID!) {
      stockMaterial(campaignId: $campaignId, regionId: $regionId, count: 5, idempotencyKey: $key) { __typename } }`,
    { campaignId, regionId: regions.find(({ kind }) => kind === 'COMPANY')!.id, key: crypto.randomUUID() },
  )
  const { joinCampaign } = await ask<{ joinCampaign: object }>(
    shop,
    `mutation ($id: ID!, $key: UUID!) { joinCampaign(id: $id, idempotencyKey: $key) {
      ... on Campaign { participation { status } } ... on Refusal { message } } }`,
    { id: campaignId, key: crypto.randomUUID() },
  )
  expect(joinCampaign).toEqual({ participation: { status: 'JOINED' } })
  return campaignId
}
