import { failureOf } from '@kewo/client'
import { graphql } from '@kewo/schema/client'
import { Button, Card, DateTime, List, ListRow, showToast, SkeletonRows } from '@kewo/ui'
import { useMutation, useQuery } from 'urql'
import { failureWords } from '../failure/failureWords.ts'
import { m } from '../paraglide/messages.js'
import styles from './Sessions.module.css'

const MySessions = graphql(`
  query MySessions {
    mySessions {
      id
      device
      address
      createdAt
      seenAt
      isThisOne
    }
  }
`)

const EndSession = graphql(`
  mutation EndSession($id: UUID!) {
    endSession(id: $id)
  }
`)

const EndOtherSessions = graphql(`
  mutation EndOtherSessions {
    endOtherSessions
  }
`)

/** Where one is signed in, with a way to end each of them. */
export function Sessions() {
  const [{ data, error }, refresh] = useQuery({ query: MySessions, requestPolicy: 'network-only' })
  const [{ fetching: ending }, end] = useMutation(EndSession)
  const [{ fetching: endingAll }, endOthers] = useMutation(EndOtherSessions)
  const sessions = data?.mySessions
  if (error && !sessions) return <Card>{failureWords(failureOf(error))}</Card>
  if (!sessions) return <SkeletonRows label={m.frame_opening()} />

  const told = (answer: { error?: Parameters<typeof failureOf>[0] }) => {
    if (answer.error) showToast({ tone: 'red', words: failureWords(failureOf(answer.error)) })
    refresh()
  }
  return (
    <>
      <List>
        {sessions.map(({ id, device, address, createdAt, seenAt, isThisOne }) => (
          <ListRow
            key={id}
            title={device ?? m.me_sessionUnknown()}
            sub={
              <>
                {isThisOne ? m.me_sessionThis() : <DateTime value={seenAt} />}
                {' · '}
                {m.me_sessionSince()} <DateTime value={createdAt} form="exact" />
                {address && ` · ${address}`}
              </>
            }
            trailing={
              !isThisOne && (
                <Button busy={ending} onClick={() => void end({ id }).then(told)}>
                  {m.me_sessionEnd()}
                </Button>
              )
            }
          />
        ))}
      </List>
      {sessions.length > 1 && (
        <div className={styles.all}>
          <Button busy={endingAll} onClick={() => void endOthers({}).then(told)}>
            {m.me_sessionEndOthers()}
          </Button>
        </div>
      )}
    </>
  )
}
