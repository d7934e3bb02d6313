/** What a special day is: a day off that would be a working day, or the other way round. */
export const dayKinds = ['off', 'working'] as const
export type DayKind = (typeof dayKinds)[number]
