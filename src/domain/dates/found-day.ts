/** A day found in words; `year` is null where they name none, a word where they name it by that of the text. */
export interface FoundDay {
  /** Where in the text. */
  readonly at: number
  readonly year: number | RelativeYear | null
  readonly month: number
  readonly day: number
}

/** «текущего года», «былтырғы», «келесі жылғы». */
export type RelativeYear = 'this' | 'last' | 'next'
