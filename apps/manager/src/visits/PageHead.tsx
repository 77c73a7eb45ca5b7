import { useArrival } from '@kewo/client'
import { PageHeader, type PageHeaderProps } from '@kewo/ui'
import { useWindowTitle } from '../frame/useWindowTitle.ts'

/** The top of a screen with one task: without the tools that lead elsewhere. */
export function PageHead(props: Omit<PageHeaderProps, 'title' | 'titleRef' | 'quiet'> & { title: string }) {
  const heading = useArrival<HTMLHeadingElement>(props.title)
  useWindowTitle(props.title)
  return <PageHeader {...props} titleRef={heading} />
}
