/** The cases of a Kazakh month that dates are written in: желтоқсан, желтоқсанды, желтоқсанға, желтоқсанына, желтоқсаннан. */
export type KazakhMonth = {
  base: string
  accusative: string
  dative: string
  possessiveDative: string
  ablative: string
}

/** Own table: the month names of ICU have no cases, and old ICU data spells some of them otherwise. */
export const kazakhMonths: readonly KazakhMonth[] = [
  month('қаңтар қаңтарды қаңтарға қаңтарына қаңтардан'),
  month('ақпан ақпанды ақпанға ақпанына ақпаннан'),
  month('наурыз наурызды наурызға наурызына наурыздан'),
  month('сәуір сәуірді сәуірге сәуіріне сәуірден'),
  month('мамыр мамырды мамырға мамырына мамырдан'),
  month('маусым маусымды маусымға маусымына маусымнан'),
  month('шілде шілдені шілдеге шілдесіне шілдеден'),
  month('тамыз тамызды тамызға тамызына тамыздан'),
  month('қыркүйек қыркүйекті қыркүйекке қыркүйегіне қыркүйектен'),
  month('қазан қазанды қазанға қазанына қазаннан'),
  month('қараша қарашаны қарашаға қарашасына қарашадан'),
  month('желтоқсан желтоқсанды желтоқсанға желтоқсанына желтоқсаннан'),
]

/** `number` is 1 for January. */
export function kazakhMonth(number: number): KazakhMonth {
  const found = kazakhMonths[number - 1]
  if (!found) throw new RangeError(`not a month: ${number}`)
  return found
}

function month(cases: string): KazakhMonth {
  const [base = '', accusative = '', dative = '', possessiveDative = '', ablative = ''] = cases.split(' ')
  return { base, accusative, dative, possessiveDative, ablative }
}
