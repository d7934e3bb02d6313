import { personNames, type PersonName } from '../people.ts'

/** What an address answers: shown, 401 as data, to sign-in and back, to sign-in, to the own start, refused, not there. */
export type Answer =
  'shown' | 'signIn' | 'login' | 'entry' | 'home' | 'obligation' | 'refused' | 'absent' | 'failed'

/** Whose thing the address names; `-` where it names none. */
export interface Row {
  route: string
  object: string
  answers: Record<RoutePerson, Answer>
}

export const routePeople = [...personNames.filter((name) => name !== 'job'), 'disabled', 'noRole'] as const
export type RoutePerson = Exclude<PersonName, 'job'> | 'disabled' | 'noRole'

/**
 * Every route of the build, for everybody: ok = 200, sign = 401, login = sign-in and back, entry = sign-in, home = to
 * the own start, obligation = to the own obligation of it, no = 403, none = 404, fail = Next's page for errors. Objects are those of e2e/role-matrix.spec.ts.
 */
const table = `
route                       object          | anonymous director otherDirector press observer officer otherOfficer ministryOfficer admin disabled noRole
/[locale]                   -               | entry     home     home          home  home     home    home         home            home  entry    ok
/[locale]/sign-in           -               | ok        home     home          home  home     home    home         home            home  ok       home
/[locale]/sign-in/forgotten -               | ok        ok       ok            ok    ok       ok      ok           ok              ok    ok       ok
/[locale]/invitation/[token] -              | ok        ok       ok            ok    ok       ok      ok           ok              ok    ok       ok
/[locale]/people            -               | login      no       no            no    no       ok      ok           ok              ok    login     no
/[locale]/people/new        -               | login      no       no            no    no       ok      ok           ok              ok    login     no
/[locale]/people/[id]       person          | login      no       no            no    no       ok      none         ok              ok    login     no
/[locale]/people/[id]       otherPerson     | login      no       no            no    no       none    ok           ok              none  login     no
/[locale]/people/[id]       unknown         | login      no       no            no    no       none    none         none            none  login     no
/[locale]/people/[id]       word            | login      no       no            no    no       none    none         none            none  login     no
/[locale]/account           -               | login      ok       ok            ok    ok       ok      ok           ok              ok    login     no
/[locale]/share             -               | login      ok       ok            ok    no       no      no           no              no    login     no
/[locale]/offline           -               | ok        ok       ok            ok    ok       ok      ok           ok              ok    ok       ok
/[locale]/set-up            step            | login      no       no            no    no       no      no           no              ok    login     no
/[locale]/overview          -               | login      no       no            no    ok       ok      ok           ok              ok    login     no
/[locale]/overview          letter          | login      no       no            no    ok       ok      ok           ok              ok    login     no
/[locale]/overview          otherLetter     | login      no       no            no    ok       ok      ok           ok              ok    login     no
/[locale]/directives        -               | login      no       no            no    ok       ok      ok           ok              ok    login     no
/[locale]/directives/new    -               | login      no       no            no    no       ok      ok           ok              no    login     no
/[locale]/directives/letters/[id] reading   | login no no no no ok   none ok   no login no
/[locale]/directives/letters/[id] unknown   | login no no no no none none none no login no
/[locale]/directives/letters/[id] word      | login no no no no none none none no login no
/[locale]/directives/[id]   letter          | login      obligation     obligation          obligation  ok       ok      none         ok              ok    login     no
/[locale]/directives/[id]   draft           | login      none     none          none   none     ok      none         ok              none  login     no
/[locale]/directives/[id]   discarded       | login      none     none          none   none     ok      none         ok              none  login     no
/[locale]/directives/[id]   otherLetter     | login      none     none          none   none     none    ok           ok              none  login     no
/[locale]/directives/[id]   unknown         | login      none     none          none   none     none    none         none            none  login     no
/[locale]/directives/[id]   word            | login      none     none          none   none     none    none         none            none  login     no
/[locale]/directives/[id]/publications letter      | login no no no ok   ok   none ok   no login no
/[locale]/directives/[id]/publications draft       | login no no no none none none none no login no
/[locale]/directives/[id]/publications otherLetter | login no no no none none ok   ok   no login no
/[locale]/directives/[id]/publications unknown     | login no no no none none none none no login no
/[locale]/directives/[id]/publications word        | login no no no none none none none no login no
/[locale]/directives/[id]/dossier letter      | login no no no ok   ok   none ok   no login no
/[locale]/directives/[id]/dossier draft       | login no no no none none none none no login no
/[locale]/directives/[id]/dossier otherLetter | login no no no none none ok   ok   no login no
/[locale]/directives/[id]/dossier unknown     | login no no no none none none none no login no
/[locale]/directives/[id]/dossier word        | login no no no none none none none no login no
/[locale]/publications      -               | login      no       no            no    ok       ok      ok           ok              no    login     no
/api/overview/[format]      -               | sign      no       no            no    ok       ok      ok           ok              ok    sign     no
/api/overview/[format]      letter          | sign      no       no            no    ok       ok      none         ok              ok    sign     no
/api/overview/[format]      otherLetter     | sign      no       no            no    none     none    ok           ok              none  sign     no
/api/publications/[format]  -               | sign      no       no            no    ok       ok      ok           ok              no    sign     no
/api/publications/[format]  letter          | sign      no       no            no    ok       ok      none         ok              no    sign     no
/api/publications/[format]  otherLetter     | sign      no       no            no    none     none    ok           ok              no    sign     no
/[locale]/directives/[id]/kit letter | login no no no no ok none ok no login no
/[locale]/directives/[id]/kit draft | login no no no no ok none ok no login no
/[locale]/directives/[id]/kit discarded | login no no no no none none none no login no
/[locale]/directives/[id]/kit otherLetter | login no no no no none ok ok no login no
/[locale]/directives/[id]/kit unknown | login no no no no none none none no login no
/[locale]/directives/[id]/kit word | login no no no no none none none no login no
/[locale]/directives/[id]/changes letter    | login      no       no            no    ok       ok      none         ok              ok    login     no
/[locale]/directives/[id]/changes draft     | login      no       no            no    none     none    none         none            none  login     no
/[locale]/directives/[id]/changes otherLetter | login    no       no            no    none     none    ok           ok              none  login     no
/[locale]/directives/[id]/changes unknown   | login      no       no            no    none     none    none         none            none  login     no
/[locale]/directives/[id]/changes word      | login      no       no            no    none     none    none         none            none  login     no
/[locale]/review            -               | login      no       no            no    ok       ok      ok           ok              no    login     no
/[locale]/review            obligation      | login      no       no            no    ok       ok      none         ok              no    login     no
/[locale]/institutions      -               | login      no       no            no    ok       ok      ok           ok              ok    login     no
/[locale]/institutions/[id] museum          | login      no       no            no    ok       ok      none         ok              ok    login     no
/[locale]/institutions/[id] otherInstitution | login      no       no            no    none     none    ok           ok              none  login     no
/[locale]/institutions/[id] department      | login      no       no            no    none     none    none         none            none  login     no
/[locale]/institutions/[id] unknown         | login      no       no            no    none     none    none         none            none  login     no
/[locale]/institutions/[id] word            | login      no       no            no    none     none    none         none            none  login     no
/[locale]/institutions/imports      -           | login no no no no   ok   ok   ok   ok   login no
/[locale]/institutions/imports/[id] table       | login no no no no   ok   none ok   ok   login no
/[locale]/institutions/imports/[id] unknown     | login no no no no   none none none none login no
/[locale]/institutions/imports/[id] word        | login no no no no   none none none none login no
/api/register/export        -               | sign      no       no            no    ok       ok      ok           ok              ok    sign     no
/api/register/template      -               | sign      no       no            no    no       ok      ok           ok              ok    sign     no
/[locale]/institutions/new  -               | login      no       no            no    no       ok      ok           ok              ok    login     no
/[locale]/institutions/[id]/edit museum     | login      no       no            no    no       ok      none         ok              ok    login     no
/[locale]/institutions/[id]/edit department | login      no       no            no    no       ok      none         ok              ok    login     no
/[locale]/institutions/[id]/edit unknown    | login      no       no            no    no       none    none         none            none  login     no
/[locale]/institutions/[id]/edit word       | login      no       no            no    no       none    none         none            none  login     no
/[locale]/institution       -               | login      ok       ok            ok    no       no      no           no              no    login     no
/[locale]/institution       museum          | login      ok       none          ok    no       no      no           no              no    login     no
/[locale]/obligations             -               | login      ok       ok            ok    no       no      no           no              no    login     no
/[locale]/obligations/[id]        obligation      | login      ok       none          ok    no       no      no           no              no    login     no
/[locale]/obligations/[id]        otherObligation | login      none     ok            none  no       no      no           no              no    login     no
/[locale]/obligations/[id]        unknown         | login      none     none          none  no       no      no           no              no    login     no
/[locale]/obligations/[id]        word            | login      none     none          none  no       no      no           no              no    login     no
/[locale]/audit             -               | login      no       no            no    no       no      no           no              ok    login     no
/[locale]/mail              -               | login      no       no            no    no       ok      ok           ok              ok    login     no
/[locale]/dev/outbox        -               | ok        ok       ok            ok    ok       ok      ok           ok              ok    ok       ok
/api/dev/outbox/[id]        unknown         | none      none     none          none  none     none    none         none            none  none     none
/api/dev/outbox/[id]        word            | none      none     none          none  none     none    none         none            none  none     none
/[locale]/calendar          -               | login      no       no            no    no       ok      ok           ok              ok    login     no
/[locale]/directives/plan   -               | login      no       no            no    ok       ok      ok           ok              ok    login     no
/api/calendar/[token]       unknown         | none      none     none          none  none     none    none         none            none  none     none
/[locale]/receipts          -               | login      ok       ok            ok    no       no      no           no              no    login     no
/[locale]/receipts/[id]     receipt         | login      ok       none          ok    ok       ok      none         ok              ok    login     no
/[locale]/receipts/[id]     unknown         | login      none     none          none  none     none    none         none            none  login     no
/[locale]/receipts/[id]     word            | login      none     none          none  none     none    none         none            none  login     no
/api/files                  -               | none      none     none          none  none     none    none         none            none  none     none
/api/files/[id]             letterFile      | sign      ok       ok            ok    ok       ok      none         ok              ok    sign     no
/api/files/[id]             draftFile       | sign      none     none          none  none     ok      none         ok              none  sign     no
/api/files/[id]             unknown         | sign      none     none          none  none     none    none         none            none  sign     no
/api/files/[id]             word            | none      none     none          none  none     none    none         none            none  none     none
/api/files/[id]/pages/[number] letterFile   | sign      ok       ok            ok    ok       ok      none         ok              ok    sign     no
/api/files/[id]/pages/[number] draftFile    | sign      none     none          none  none     ok      none         ok              none  sign     no
/api/files/[id]/pages/[number] unknown      | sign      none     none          none  none     none    none         none            none  sign     no
/api/files/[id]/pages/[number] word         | none      none     none          none  none     none    none         none            none  none     none
/api/kit/[id]/[picture] letter | sign ok ok ok ok ok none ok ok sign no
/api/kit/[id]/[picture] otherLetter | sign none none none none none ok ok none sign no
/api/kit/[id]/[picture] draft | sign none none none none ok none ok none sign no
/api/kit/[id]/[picture] unknown | sign none none none none none none none none sign no
/api/kit/[id]/[picture] word | none none none none none none none none none none none
/api/evidence/[id]          evidence        | sign      ok       none          ok    ok       ok      none         ok              no    sign     no
/api/evidence/[id]          unknown         | sign      none     none          none  none     none    none         none            no    sign     no
/api/evidence/[id]          word            | none      none     none          none  none     none    none         none            none  none     none
/api/live                   -               | sign      ok       ok            ok    ok       ok      ok           ok              no    sign     no
/api/[...missing]           -               | none      none     none          none  none     none    none         none            none  none     none
/_not-found                 -               | none      none     none          none  none     none    none         none            none  none     none
/_global-error              -               | fail      fail     fail          fail  fail     fail    fail         fail            fail  fail     fail
`

const words: Record<string, Answer> = {
  ok: 'shown',
  sign: 'signIn',
  login: 'login',
  entry: 'entry',
  home: 'home',
  obligation: 'obligation',
  no: 'refused',
  none: 'absent',
  fail: 'failed',
}

/** The table read. @throws Error for a column or word that means nothing */
export const routeMatrix: readonly Row[] = readTable()

function readTable(): Row[] {
  const [head = '', ...lines] = table.trim().split('\n')
  const people = cells(head).slice(3)
  if (people.join() !== routePeople.join()) throw new Error(`columns are not the people: ${people.join()}`)
  return lines.map((line) => {
    const [route = '', object = '', , ...answers] = cells(line)
    if (answers.length !== people.length) throw new Error(`a row with holes: ${route} ${object}`)
    const named = people.map((person, index) => [person, answerOf(answers[index] ?? '')])
    return { route, object, answers: Object.fromEntries(named) as Row['answers'] }
  })
}

function answerOf(word: string): Answer {
  const answer = words[word]
  if (!answer) throw new Error(`no such answer: ${word}`)
  return answer
}

function cells(line: string): string[] {
  return line.trim().split(/\s+/)
}
