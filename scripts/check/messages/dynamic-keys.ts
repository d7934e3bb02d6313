/**
 * Keys that are put together while the program runs, as patterns with `*` for one part: what the code asks
 * for by a value (a state, a platform, a refusal) and a reader of its text cannot see.
 */
export const dynamicKeys: readonly string[] = [
  'attention.*',
  'due.*',
  'fileProblems.*',
  'importErrors.*',
  'importProblems.*',
  'imports.states.*',
  'invalid.*',
  'itemErrors.*',
  'itemErrorsShort.*',
  'itemRemarks.*',
  'itemRemarksShort.*',
  'kinds.*',
  'kindsPlural.*',
  'letterProblems.*',
  'links.media.*',
  'links.platforms.*',
  'problems.*',
  'progress.*',
  'progressShort.*',
  'roles.*',
  'roles.notes.*',
  'shell.language.*',
  'timeliness.*',
]
