import { useArrival } from '@kewo/web/page'
import { PageHeader, type PageHeaderProps } from '@kewo/ui'
import { useWindowTitle } from '@kewo/web/frame'

/** The top of a screen with one task: without the tools that lead elsewhere. */
export function TaskHead(props: Omit<PageHeaderProps, 'title' | 'titleRef' | 'quiet'> & { title: string }) {
  const heading = useArrival<HTMLHeadingElement>(props.title)
  useWindowTitle(props.title)
  return <PageHeader {...props} titleRef={heading} />
}
