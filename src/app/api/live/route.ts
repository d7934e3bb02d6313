import { liveRoute } from '#/web/live/live-route.ts'

export const GET = liveRoute
