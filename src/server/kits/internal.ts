import { type KitContent, kitTextNames } from '#/domain/kit/kit.ts'
import { Prisma } from '../db/generated/client.ts'

/** The content of a kit, as columns. */
export const contentColumns = {
  hashtag: true,
  postKk: true,
  postRu: true,
  storyKk: true,
  storyRu: true,
  titleKk: true,
  titleRu: true,
  articleKk: true,
  articleRu: true,
} as const

/** The line `i` was made from the kit of its directive, by its text or by its hashtag. Never a fault. */
export const madeFromKit = Prisma.sql`i.reasons @> '[{"code":"by_kit"}]'::jsonb`

/** A row without what is not content. */
export function contentOf(row: KitContent): KitContent {
  const { hashtag, postKk, postRu, storyKk, storyRu, titleKk, titleRu, articleKk, articleRu } = row
  return { hashtag, postKk, postRu, storyKk, storyRu, titleKk, titleRu, articleKk, articleRu }
}

/** Names of the parts in which two kits differ. */
export function changedParts({ from, to }: { from: KitContent; to: KitContent }): (keyof KitContent)[] {
  return (['hashtag', ...kitTextNames] as const).filter((name) => from[name] !== to[name])
}
