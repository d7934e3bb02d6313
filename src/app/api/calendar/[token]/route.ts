import { getFeed } from '#/features/calendar/feed-route.ts'

export const GET = getFeed
