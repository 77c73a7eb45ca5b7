import { Refused, useAct } from '@kewo/web/act'
import { useDraft } from '@kewo/web/draft'
import { graphql } from '@kewo/schema/client'
import { useEffect, useRef, useState } from 'react'
import { type GridRule, gridRule, ruleInput, RuleValue_rule } from './ruleValue.ts'

const SaveMutation = graphql(
  `
    mutation SaveSupplyRules($id: ID!, $rules: [SupplyRuleInput!]!, $removed: [SupplyRuleRemoval!]!) {
      saveSupplyRules(id: $id, rules: $rules, removed: $removed) {
        __typename
        ... on SupplyPolicy {
          id
          edition
          draft {
            id
            updatedAt
            rules {
              id
              ...RuleValue_rule
            }
          }
        }
        ...Refused
      }
    }
  `,
  [RuleValue_rule, Refused],
)

/** What was typed and is not saved yet, product by product; null: to be taken out. Kept on this device until the server has it. */
type Unsaved = Readonly<Record<string, { rule: GridRule | null; edition: string | null }>>

/** So long nothing was typed before it is saved. */
const restMs = 900

/**
 * The draft of a week while it is written: each product saves by itself, with what was seen of it, so that two admins at one
 * draft only meet at one product; where they do, what is typed here stays and `met` names it.
 */
export function useSupplyEditor(id: string, onServer: readonly GridRule[], refresh: () => void) {
  const draft = useDraft<Unsaved>(`supplyPolicy.${id}`, {})
  const { attempt, busy } = useAct(SaveMutation)
  const [met, setMet] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const sending = useRef(false)
  const unsaved = draft.value
  const names = Object.keys(unsaved)
  const rules = [
    ...onServer.flatMap((rule) => {
      const typed = unsaved[rule.productId]
      return typed ? (typed.rule ?? []) : rule
    }),
    ...Object.values(unsaved).flatMap(({ rule }) =>
      rule && onServer.every(({ productId }) => productId !== rule.productId) ? rule : [],
    ),
  ]

  async function save(): Promise<boolean> {
    const sent = draft.read()
    const entries = Object.entries(sent)
    if (entries.length === 0) return true
    if (sending.current) return false
    sending.current = true
    const {
      done,
      met: problems,
      refused,
    } = await attempt({
      id,
      rules: entries.flatMap(([, { rule, edition }]) => (rule ? ruleInput({ ...rule, edition }) : [])),
      removed: entries.flatMap(([productId, { rule, edition }]) =>
        !rule && edition ? { productId, expected: edition } : [],
      ),
    })
    sending.current = false
    if (!done) {
      setProblem(problems[0]?.message ?? null)
      if (refused?.__typename === 'ChangedMeanwhile') {
        setMet(problems[0]?.message ?? '')
        refresh()
      }
      return false
    }
    setMet(null)
    setProblem(null)
    const saved = new Map(
      (done.draft?.rules ?? []).map((rule) => gridRule(rule)).map((rule) => [rule.productId, rule]),
    )
    // What was typed on since goes on from what was saved.
    draft.update((now) =>
      Object.fromEntries(
        Object.entries(now).flatMap(([productId, typed]) =>
          typed.rule === sent[productId]?.rule ||
          JSON.stringify(typed.rule) === JSON.stringify(sent[productId]?.rule)
            ? []
            : [[productId, { ...typed, edition: saved.get(productId)?.edition ?? null }]],
        ),
      ),
    )
    return true
  }

  const saving = useRef(save)
  useEffect(() => {
    saving.current = save
  })
  const waits = names.length > 0 && met === null
  useEffect(() => {
    if (!waits) return
    const timer = setTimeout(() => void saving.current(), restMs)
    return () => clearTimeout(timer)
  }, [waits, unsaved])

  const editionOf = (productId: string) =>
    draft.read()[productId]?.edition ?? onServer.find((rule) => rule.productId === productId)?.edition ?? null
  const put = (changed: readonly { productId: string; rule: GridRule | null }[]) =>
    draft.update((now) => ({
      ...now,
      ...Object.fromEntries(
        changed.map(({ productId, rule }) => [productId, { rule, edition: editionOf(productId) }]),
      ),
    }))

  return {
    rules,
    busy,
    problem,
    met,
    isSaved: names.length === 0,
    save,
    change: (changed: readonly GridRule[]) =>
      put(changed.map((rule) => ({ productId: rule.productId, rule }))),
    remove: (productId: string) => put([{ productId, rule: null }]),
    /** Both saw the same: mine goes over theirs, knowingly. */
    keepMine: () => {
      draft.update((now) =>
        Object.fromEntries(
          Object.entries(now).map(([productId, typed]) => [
            productId,
            { ...typed, edition: onServer.find((rule) => rule.productId === productId)?.edition ?? null },
          ]),
        ),
      )
      setMet(null)
    },
    /** Theirs stays: what was typed here of what they have changed is let go. */
    takeTheirs: () => {
      draft.update((now) =>
        Object.fromEntries(
          Object.entries(now).filter(
            ([productId, { edition }]) =>
              (onServer.find((rule) => rule.productId === productId)?.edition ?? null) === edition,
          ),
        ),
      )
      setMet(null)
    },
  }
}
