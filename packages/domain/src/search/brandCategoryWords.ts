import { foldSearch } from './foldSearch.ts'

/** What people type for a category of brands. */
const wordsOf = {
  TOBACCO: ['卷烟', '香烟', '烟草', '烟', 'tobacco', 'cigarettes', 'juanyan', 'xiangyan'],
  SPIRITS: ['白酒', '烈酒', 'spirits', 'liquor', 'baijiu'],
  BEER: ['啤酒', 'beer', 'pijiu'],
  BEVERAGE: ['饮料', '酒水', 'beverages', 'drinks', 'yinliao'],
  SNACK: ['零食', '小吃', '食品', 'snacks', 'lingshi'],
  HOUSEHOLD: ['日用', '日用品', '百货', 'household', 'riyong'],
} as const

export type CategoryOfWords = keyof typeof wordsOf

/** The categories that a folded word names; of two signs or more its beginning is enough for Latin letters from three. */
export function categoriesNamed(word: string): CategoryOfWords[] {
  const names = (category: CategoryOfWords) =>
    wordsOf[category].some((name) => {
      const folded = foldSearch(name)
      return folded === word || (/^[a-z]{3,}$/u.test(word) && folded.startsWith(word))
    })
  return (Object.keys(wordsOf) as CategoryOfWords[]).filter(names)
}
