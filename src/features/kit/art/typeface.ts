import { join } from 'node:path'

const folder = join(process.cwd(), 'src', 'features', 'kit', 'fonts')

/** The static cuts of the typeface: the drawing programs read no variable font. */
export const typeface = {
  regular: join(folder, 'GolosText-Regular.ttf'),
  semibold: join(folder, 'GolosText-SemiBold.ttf'),
} as const
