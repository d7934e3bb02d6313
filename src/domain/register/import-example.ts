import type { ImportColumn } from './import-columns.ts'

/** The template's row that shows how the form is filled in, in both languages whatever the page's; an import skips it. */
export const exampleRow = {
  nameKk: 'Үлгі: «Облыстық өлкетану музейі» КММ',
  nameRu: 'Образец: КГУ «Областной краеведческий музей»',
  shortKk: 'Өлкетану музейі',
  shortRu: 'Краеведческий музей',
  bin: '940140000385',
  district: 'Петропавл қаласы / город Петропавловск',
  phone: '+7 7152 46 00 00',
  site: 'museum.example.kz',
  instagram: '@museum_example',
  facebook: '@museum_example',
} as const satisfies Partial<Record<ImportColumn, string>>
