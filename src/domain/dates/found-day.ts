/** A day found in words; `year` is null where they name none, 'this' where they name that of the text. */
export interface FoundDay {
  /** Where in the text. */
  readonly at: number
  readonly year: number | 'this' | null
  readonly month: number
  readonly day: number
}
