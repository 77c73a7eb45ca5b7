import { useGoesByItself } from '@kewo/web/outbox'
import { type FragmentOf, readFragment } from '@kewo/schema/client'
import { useDateSetting } from '@kewo/ui'
import { type ToDoItem, toDoItems } from './toDo.ts'
import { ToDo_query } from './toDoQuery.ts'

/** All that the shop can do, in order; what this device has done already and will send by itself is left out. */
export function useToDo(query: FragmentOf<typeof ToDo_query>): ToDoItem[] {
  const { timeZone } = useDateSetting()
  const isSent = useGoesByItself()
  return toDoItems(readFragment(ToDo_query, query), isSent, timeZone)
}
