import type { HelpRequestCategory } from '@kewo/domain'
import { useNavigate } from '@tanstack/react-router'
import { paths } from '../paths.ts'

/**
 * Opens a new request of this category with its first words written, about a card of a guidance where one is named. Words that
 * nobody goes on with leave nothing behind; what the shop has typed there itself stays.
 */
export function useAskAbout(category: HelpRequestCategory): (words: string, block?: string) => void {
  const navigate = useNavigate()
  return (words, block) => void navigate({ to: paths.newHelpRequest, search: { category, block, words } })
}
