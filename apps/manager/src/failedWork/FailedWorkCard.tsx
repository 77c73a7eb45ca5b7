import { useAct } from '@kewo/web/act'
import { type FragmentOf, graphql, readFragment } from '@kewo/schema/client'
import { Button, Card, ConfirmDialog, DateTime, DescriptionList, showToast } from '@kewo/ui'
import { useState } from 'react'
import list from '../list/ListPage.module.css'
import { m } from '../paraglide/messages.js'
import styles from './FailedWork.module.css'

export const FailedWorkCard_work = graphql(`
  fragment FailedWorkCard_work on FailedWork {
    id
    what
    about
    since
    failedAt
    tries
    problem
    errorNumber
  }
`)

const RetryFailedWork = graphql(`
  mutation RetryFailedWork($id: ID!) {
    retryFailedWork(id: $id)
  }
`)

const GiveUpFailedWork = graphql(`
  mutation GiveUpFailedWork($id: ID!) {
    giveUpFailedWork(id: $id)
  }
`)

type Props = { work: FragmentOf<typeof FailedWorkCard_work>; onSettled: () => void }

/** One piece of work: what was wrong, when and how often it was tried, and the two ways on. */
export function FailedWorkCard({ work, onSettled }: Props) {
  const { id, what, about, since, failedAt, tries, problem, errorNumber } = readFragment(
    FailedWorkCard_work,
    work,
  )
  const title = about ? m.failedWork_about({ what, about }) : what
  const retry = useAct(RetryFailedWork, { tell: 'toast' })
  const tryAgain = async () => {
    if ((await retry.send({ id })) === null) return
    showToast({ tone: 'gray', words: m.failedWork_retried() })
    onSettled()
  }
  return (
    <Card>
      <article className={styles.work} aria-label={title}>
        <div>
          <h2 className={styles.what}>{title}</h2>
          <p>{problem}</p>
        </div>
        <DescriptionList
          items={[
            { key: 'failedAt', term: m.failedWork_failedAt(), value: <DateTime value={failedAt} /> },
            { key: 'since', term: m.failedWork_since(), value: <DateTime value={since} form="exact" /> },
            { key: 'triesTerm', term: m.failedWork_triesTerm(), value: m.failedWork_tries({ count: tries }) },
            {
              key: 'number',
              term: m.failedWork_number(),
              value: <span className={list.under}>{errorNumber}</span>,
            },
          ]}
        />
        <div className={styles.acts}>
          <Button busy={retry.busy} onClick={() => void tryAgain()}>
            {m.failedWork_retry()}
          </Button>
          <GiveUp id={id} title={title} onSettled={onSettled} />
        </div>
      </article>
    </Card>
  )
}

function GiveUp({ id, title, onSettled }: { id: string; title: string; onSettled: () => void }) {
  const [asking, setAsking] = useState(false)
  const act = useAct(GiveUpFailedWork)
  const giveUp = async () => {
    if ((await act.send({ id })) === null) return
    setAsking(false)
    onSettled()
  }
  return (
    <>
      <Button variant="quiet" onClick={() => setAsking(true)}>
        {m.failedWork_giveUp()}
      </Button>
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        closeLabel={m.list_close()}
        title={m.failedWork_giveUpTitle({ title })}
        consequence={m.failedWork_giveUpWords()}
        confirmLabel={m.failedWork_giveUp()}
        cancelLabel={m.failedWork_keep()}
        onConfirm={() => void giveUp()}
        danger
        busy={act.busy}
        problem={act.problem?.message}
      />
    </>
  )
}
