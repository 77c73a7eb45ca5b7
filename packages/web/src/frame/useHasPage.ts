import { useRouter } from '@tanstack/react-router'

/** Whether this version of the app has a page at a path. */
export function useHasPage(): (path: string) => boolean {
  const { routesByPath } = useRouter()
  return (path) => path in routesByPath
}
