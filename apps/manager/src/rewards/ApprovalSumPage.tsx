import { readCents, whyNotApprovalSum } from '@kewo/domain'
import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { ActProblem, Refused, useAct } from '@kewo/web/act'
import { Clash, useEdit } from '@kewo/web/edit'
import { usePageQuery } from '@kewo/web/page'
import { Button, Card, SkeletonRows, showToast, TextInput } from '@kewo/ui'
import { Link } from '@tanstack/react-router'
import { PageTop } from '../frame/PageTop.tsx'
import list from '../list/ListPage.module.css'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import styles from './Rewards.module.css'

const ApprovalSum_company = graphql(`
  fragment ApprovalSum_company on Company {
    id
    approvalAboveCents
    edition
  }
`)

const ApprovalSumQuery = graphql(
  `
    query ApprovalSum {
      company {
        id
        ...ApprovalSum_company
      }
    }
  `,
  [ApprovalSum_company],
)

const SetApprovalSum = graphql(
  `
    mutation SetApprovalSum($expected: Edition!, $approvalAboveCents: Int!) {
      setApprovalSum(expected: $expected, approvalAboveCents: $approvalAboveCents) {
        __typename
        ... on Company {
          id
          ...ApprovalSum_company
        }
        ... on ChangedMeanwhile {
          node {
            __typename
            ... on Company {
              id
              ...ApprovalSum_company
            }
          }
        }
        ...Refused
      }
    }
  `,
  [ApprovalSum_company, Refused],
)

/** The sum above which a reward takes two people. */
export function ApprovalSumPage() {
  const { data } = usePageQuery(ApprovalSumQuery, {})
  return (
    <>
      <PageTop
        title={m.rewards_approvalTitle()}
        overline={m.rewards_approvalOver()}
        backLabel={m.rewards_approvalBack()}
        renderBack={(parts) => <Link to={paths.rewards} {...parts} />}
      />
      <div className={list.column}>
        {data ? <ApprovalSum company={data.company} /> : <SkeletonRows label={m.rewards_approvalLoading()} />}
      </div>
    </>
  )
}

function ApprovalSum(props: { company: FragmentOf<typeof ApprovalSum_company> }) {
  const { approvalAboveCents, edition } = readFragment(ApprovalSum_company, props.company)
  const edit = useEdit('approvalSum', { sum: String(approvalAboveCents / 100) }, edition)
  const saving = useAct(SetApprovalSum)

  async function save() {
    const cents = readCents(edit.value.sum) ?? Number.NaN
    if (saving.refuse(whyNotApprovalSum(cents))) return
    if (!(await saving.send({ expected: edit.expected, approvalAboveCents: cents }))) return
    edit.clear()
    showToast({ tone: 'jade', words: m.rewards_approvalSaved() })
  }
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <Card padding="roomy" className={styles.files}>
        <TextInput
          label={m.rewards_approvalSum()}
          hint={m.rewards_approvalHint()}
          inputMode="decimal"
          autoComplete="off"
          value={edit.value.sum}
          onChange={(event) => edit.set({ sum: event.currentTarget.value })}
          error={saving.errorOf('approvalAboveCents')}
        />
        <Clash edit={edit} fields={{ sum: { label: m.rewards_approvalSum(), words: (sum) => sum } }} />
        <ActProblem act={saving} />
        <p className={styles.quiet}>{m.rewards_approvalEffect()}</p>
        <Button type="submit" variant="primary" busy={saving.busy}>
          {m.rewards_approvalSave()}
        </Button>
      </Card>
    </form>
  )
}
