import { useArrival } from '@kewo/web/page'
import { PageHeader, type PageHeaderProps } from '@kewo/ui'
import { TopTools } from './TopTools.tsx'
import styles from './PageTop.module.css'
import { useWindowTitle } from '@kewo/web/frame'

/** The top of every page: its one heading, which also names the window and takes the focus when the page arrives. */
export function PageTop({
  right,
  ...props
}: Omit<PageHeaderProps, 'title' | 'titleRef' | 'quiet'> & { title: string }) {
  const heading = useArrival<HTMLHeadingElement>(props.title)
  useWindowTitle(props.title)
  const tools = (
    <>
      {right}
      <span className={styles.tools}>
        <TopTools />
      </span>
    </>
  )
  return <PageHeader {...props} right={tools} titleRef={heading} />
}
