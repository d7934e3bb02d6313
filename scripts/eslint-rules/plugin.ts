import { exportedFirst } from './exported-first.ts'
import { noClock } from './no-clock.ts'
import { noHardcodedText } from './no-hardcoded-text.ts'
import { objectParameters } from './object-parameters.ts'
import { selectColumns } from './select-columns.ts'
import { shortComments } from './short-comments.ts'
import { verbSilhouette } from './verb-silhouette.ts'

/** The rules of this house that no published plugin knows; each is proven in tests/unit/architecture.test.ts. */
export const house = {
  meta: { name: 'house' },
  rules: {
    'exported-first': exportedFirst,
    'no-clock': noClock,
    'no-hardcoded-text': noHardcodedText,
    'object-parameters': objectParameters,
    'select-columns': selectColumns,
    'short-comments': shortComments,
    'verb-silhouette': verbSilhouette,
  },
}
