import { usePageQuery } from '@kewo/web/page'
import { failureNotFound } from '@kewo/web/failure'
import { graphql, type ResultOf } from '@kewo/schema/client'
import { Button, Card, DateTime, showToast, SkeletonRows } from '@kewo/ui'
import { ComboBox } from '@kewo/ui/combobox'
import { textIn } from '@kewo/ui/labels'
import { IconCopy } from '@tabler/icons-react'
import { getRouteApi, Link, Navigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useQuery } from 'urql'
import { PageTop } from '../frame/PageTop.tsx'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { CheckCards, CheckCards_check } from './CheckCards.tsx'
import { DiscardDraft } from './DiscardDraft.tsx'
import { ImportRules } from './ImportRules.tsx'
import { PublishCard } from './PublishCard.tsx'
import { WeekGains } from './WeekGains.tsx'
import { RuleDialog } from './RuleDialog.tsx'
import { type GridRule, gridRule, newRule, RuleValue_rule } from './ruleValue.ts'
import { SupplyGrid } from './SupplyGrid.tsx'
import styles from './SupplyPolicies.module.css'
import { useSupplyEditor } from './useSupplyEditor.ts'
import { useWeekTitle } from './weekWords.ts'

const EditQuery = graphql(
  `
    query EditSupplyPolicy($id: ID!) {
      node(id: $id) {
        __typename
        ... on SupplyPolicy {
          id
          week
          edition
          draft {
            id
            number
            orderUntil
            updatedAt
            rules {
              id
              ...RuleValue_rule
            }
          }
          previous {
            id
            rules {
              id
              ...RuleValue_rule
            }
          }
        }
      }
      products(filter: { retired: false }, first: 100) {
        nodes {
          id
          name
          nameEn
          unit
          unitEn
        }
      }
    }
  `,
  [RuleValue_rule],
)

const CheckQuery = graphql(
  `
    query SupplyCheck($id: ID!) {
      node(id: $id) {
        __typename
        ... on SupplyPolicy {
          id
          check {
            products {
              units
              before
              unlimitedShops
              product {
                id
                marginCents
              }
            }
            grades {
              shops
              nothing
            }
            ...CheckCards_check
          }
        }
      }
    }
  `,
  [CheckCards_check],
)

const route = getRouteApi(`/staff${paths.editSupplyPolicy}` as const)

/** The week while it is written: the grid, what it would mean, and out with it. */
export function EditSupplyPolicyPage() {
  const { policyId } = route.useParams()
  const { data, refresh } = usePageQuery(EditQuery, { id: policyId })
  if (!data) return <SkeletonRows label={m.supplyPolicies_loading()} />
  if (data.node?.__typename !== 'SupplyPolicy') throw failureNotFound
  const { draft } = data.node
  if (!draft) return <Navigate to={paths.supplyPolicy} params={{ policyId }} replace />
  return <Editor policy={{ ...data.node, draft }} products={data.products.nodes} refresh={refresh} />
}

type Data = ResultOf<typeof EditQuery>
type Policy = Extract<NonNullable<Data['node']>, { __typename: 'SupplyPolicy' }>
type Props = {
  policy: Policy & { draft: NonNullable<Policy['draft']> }
  products: Data['products']['nodes']
  refresh: () => void
}

function Editor({ policy, products, refresh }: Props) {
  const title = useWeekTitle()
  const onServer = policy.draft.rules.map(gridRule)
  const before = (policy.previous?.rules ?? []).map(gridRule)
  const editor = useSupplyEditor(policy.id, onServer, refresh)
  const [opened, open] = useState<GridRule | null>(null)
  const check = useCheck(policy.id, policy.edition)
  const sums = new Map(
    check?.products.map(({ product, units, before: was }) => [product.id, { units, before: was }]) ?? [],
  )
  const shops = check && check.grades.reduce((sum, grade) => sum + grade.shops - grade.nothing, 0)
  const asLastWeek = () =>
    editor.change(
      before.map((rule) => ({
        ...rule,
        edition: onServer.find(({ productId }) => productId === rule.productId)?.edition ?? null,
      })),
    )
  return (
    <>
      <PageTop
        title={title(policy.week)}
        overline={<Saved editor={editor} updatedAt={policy.draft.updatedAt} number={policy.draft.number} />}
        backLabel={m.supplyPolicies_back()}
        renderBack={(parts) => <Link to={paths.supplyPolicies} {...parts} />}
        right={
          <>
            <DiscardDraft policyId={policy.id} edition={policy.edition} />
            <ImportRules
              policyId={policy.id}
              edition={policy.edition}
              save={editor.save}
              onImported={refresh}
            />
            {before.length > 0 && (
              <Button icon={<IconCopy aria-hidden="true" />} onClick={asLastWeek}>
                {m.supplyPolicies_asLastWeek()}
              </Button>
            )}
          </>
        }
      />
      <div className={styles.page}>
        {editor.met && <Met editor={editor} />}
        {editor.problem && !editor.met && <Card tone="red">{editor.problem}</Card>}
        <SupplyGrid
          rules={editor.rules}
          before={before}
          sums={sums}
          onChange={editor.change}
          onBad={(count) => count > 0 && showToast({ words: m.supplyPolicies_badCells({ count }) })}
          onOpen={open}
        />
        <div className={styles.tools}>
          <AddProduct
            products={products.filter(({ id }) => editor.rules.every(({ productId }) => productId !== id))}
            onAdd={(product) => editor.change([newRule(product)])}
          />
        </div>
        <div className={styles.cards}>
          {check && <CheckCards check={check} rules={editor.rules} onChange={editor.change} />}
          <PublishCard
            policy={policy}
            shops={shops}
            gains={check && shops ? <WeekGains products={check.products} shops={shops} /> : null}
            save={editor.save}
            isSaved={editor.isSaved}
            saveVersion={policy.edition}
          />
        </div>
      </div>
      {opened && (
        <RuleDialog
          rule={editor.rules.find(({ productId }) => productId === opened.productId) ?? opened}
          onClose={() => open(null)}
          onChange={(rule) => {
            editor.change([rule])
            open(null)
          }}
          onRemove={() => {
            editor.remove(opened.productId)
            open(null)
          }}
        />
      )}
    </>
  )
}

/** What the saved draft means; asked again whenever it was saved. */
function useCheck(id: string, edition: string) {
  const [asked, setAsked] = useState({ edition, context: {} })
  if (asked.edition !== edition) setAsked({ edition, context: {} })
  const [{ data }] = useQuery({
    query: CheckQuery,
    variables: { id },
    requestPolicy: 'cache-and-network',
    context: asked.context,
  })
  return data?.node?.__typename === 'SupplyPolicy' ? data.node.check : null
}

type SavedProps = { editor: ReturnType<typeof useSupplyEditor>; updatedAt: string; number: number }

function Saved({ editor, updatedAt, number }: SavedProps) {
  return (
    <span role="status">
      {number > 1 ? m.supplyPolicies_correction({ number }) : m.supplyPolicies_draft()}
      {' · '}
      {editor.isSaved ? (
        <DateTime value={updatedAt} form="time" words={(time) => m.supplyPolicies_savedAt({ time })} />
      ) : (
        m.supplyPolicies_saving()
      )}
    </span>
  )
}

function Met({ editor }: { editor: ReturnType<typeof useSupplyEditor> }) {
  return (
    <Card tone="amber" role="alert" className={styles.card}>
      <b>{m.supplyPolicies_met()}</b>
      <p>{m.supplyPolicies_metWords()}</p>
      <div className={styles.tools}>
        <Button onClick={editor.keepMine}>{m.supplyPolicies_keepMine()}</Button>
        <Button onClick={editor.takeTheirs}>{m.supplyPolicies_takeTheirs()}</Button>
      </div>
    </Card>
  )
}

type Product = Data['products']['nodes'][number]

function AddProduct({ products, onAdd }: { products: Product[]; onAdd: (product: Product) => void }) {
  return (
    <ComboBox
      label={m.supplyPolicies_add()}
      placeholder={m.supplyPolicies_addHint()}
      value=""
      options={products.map(({ id, name, nameEn }) => ({ value: id, label: textIn(name, nameEn) }))}
      onChange={(value) => {
        const product = products.find(({ id }) => id === value)
        if (product) onAdd(product)
      }}
    />
  )
}
