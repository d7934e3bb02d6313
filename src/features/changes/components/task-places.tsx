import type { TaskChanges } from '../task-loader.ts'
import { TaskAmended } from './task-amended.tsx'
import { AskForTime, TaskDeadline } from './task-deadline.tsx'

/** What changes of mind put on the page of a task. */
export function taskPlaces(changes: TaskChanges) {
  return {
    amended: <TaskAmended changes={changes} />,
    deadline: <TaskDeadline changes={changes} />,
    ask: <AskForTime changes={changes} />,
  }
}
