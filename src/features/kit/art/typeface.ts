import { join } from 'node:path'

const folder = join(process.cwd(), 'src', 'features', 'kit', 'fonts')

/** The static cuts of the typeface: the drawing programs read no variable font. */
export const typeface = {
  regular: join(folder, 'golos-text-regular.ttf'),
  semibold: join(folder, 'golos-text-semibold.ttf'),
} as const
