import { describe, expect, it } from 'vitest'
import { workWeekWords } from './work-week.ts'

describe('the work week in words', () => {
  it.each([
    [[2, 3, 4, 5, 6, 7], 'kk', 'сейсенбі–жексенбі, дүйсенбі — демалыс'],
    [[2, 3, 4, 5, 6, 7], 'ru', 'вторник–воскресенье, понедельник — выходной'],
    [[2, 3, 4, 5, 6, 7], 'en', 'Tuesday–Sunday, closed on Monday'],
    [[5, 4, 3, 2, 1], 'ru', 'понедельник–пятница'],
    [[1, 2, 3, 4, 5], 'kk', 'дүйсенбі–жұма'],
    // The free day lies inside the week: the run goes over Sunday.
    [[1, 2, 4, 5, 6, 7], 'ru', 'четверг–вторник, среда — выходной'],
    [[1, 3, 5], 'ru', 'понедельник, среда, пятница'],
    [[6, 7], 'kk', 'сенбі, жексенбі'],
    [[1, 2, 3, 4, 5, 6, 7], 'ru', 'без выходных'],
    [[], 'ru', ''],
  ] as const)('%j in %s: %s', (days, locale, words) => {
    expect(workWeekWords({ days, locale })).toBe(words)
  })
})
