import { readFeedContract } from '#/contracts/feeds.ts'
import { feedAnswer } from '#/features/calendar/feed-answer.ts'
import { route } from '#/web/route.ts'

export const GET = route({ contract: readFeedContract, run: feedAnswer })
