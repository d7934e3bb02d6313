import { personNames, type PersonName } from '../people.ts'

/** What an address answers: shown, 401 as data, to the door and back, to the door, to the own start, refused, not there. */
export type Answer =
  'shown' | 'signIn' | 'door' | 'entry' | 'home' | 'obligation' | 'refused' | 'absent' | 'failed'

/** Whose thing the address names; `-` where it names none. */
export interface Row {
  route: string
  object: string
  answers: Record<RoutePerson, Answer>
}

export const routePeople = [...personNames.filter((name) => name !== 'job'), 'disabled', 'noRole'] as const
export type RoutePerson = Exclude<PersonName, 'job'> | 'disabled' | 'noRole'

/**
 * Every route of the build, for everybody: ok = 200, sign = 401, door = sign-in and back, entry = sign-in, home = to
 * the own start, obligation = to the own obligation of it, no = 403, none = 404, fail = Next's page for errors. Objects are those of e2e/role-matrix.spec.ts.
 */
const table = `
route                       object          | anonymous director otherDirector press observer officer otherOfficer ministryOfficer admin disabled noRole
/[locale]                   -               | entry     home     home          home  home     home    home         home            home  entry    ok
/[locale]/sign-in           -               | ok        home     home          home  home     home    home         home            home  ok       home
/[locale]/sign-in/forgotten -               | ok        ok       ok            ok    ok       ok      ok           ok              ok    ok       ok
/[locale]/invitation/[token] -              | ok        ok       ok            ok    ok       ok      ok           ok              ok    ok       ok
/[locale]/people            -               | door      no       no            no    no       ok      ok           ok              ok    door     no
/[locale]/people/new        -               | door      no       no            no    no       ok      ok           ok              ok    door     no
/[locale]/people/[id]       person          | door      no       no            no    no       ok      none         ok              ok    door     no
/[locale]/people/[id]       otherPerson     | door      no       no            no    no       none    ok           ok              none  door     no
/[locale]/people/[id]       unknown         | door      no       no            no    no       none    none         none            none  door     no
/[locale]/people/[id]       word            | door      no       no            no    no       none    none         none            none  door     no
/[locale]/account           -               | door      ok       ok            ok    ok       ok      ok           ok              ok    door     no
/[locale]/share             -               | door      ok       ok            ok    no       no      no           no              no    door     no
/[locale]/offline           -               | ok        ok       ok            ok    ok       ok      ok           ok              ok    ok       ok
/[locale]/set-up            step            | door      no       no            no    no       no      no           no              ok    door     no
/[locale]/overview          -               | door      no       no            no    ok       ok      ok           ok              ok    door     no
/[locale]/overview          letter          | door      no       no            no    ok       ok      ok           ok              ok    door     no
/[locale]/overview          otherLetter     | door      no       no            no    ok       ok      ok           ok              ok    door     no
/[locale]/directives        -               | door      no       no            no    ok       ok      ok           ok              ok    door     no
/[locale]/directives/new    -               | door      no       no            no    no       ok      ok           ok              no    door     no
/[locale]/directives/letters/[id] reading   | door no no no no ok   none ok   no door no
/[locale]/directives/letters/[id] unknown   | door no no no no none none none no door no
/[locale]/directives/letters/[id] word      | door no no no no none none none no door no
/[locale]/directives/[id]   letter          | door      obligation     obligation          obligation  ok       ok      none         ok              ok    door     no
/[locale]/directives/[id]   draft           | door      none     none          none   none     ok      none         ok              none  door     no
/[locale]/directives/[id]   discarded       | door      none     none          none   none     ok      none         ok              none  door     no
/[locale]/directives/[id]   otherLetter     | door      none     none          none   none     none    ok           ok              none  door     no
/[locale]/directives/[id]   unknown         | door      none     none          none   none     none    none         none            none  door     no
/[locale]/directives/[id]   word            | door      none     none          none   none     none    none         none            none  door     no
/[locale]/directives/[id]/publications letter      | door no no no ok   ok   none ok   no door no
/[locale]/directives/[id]/publications draft       | door no no no none none none none no door no
/[locale]/directives/[id]/publications otherLetter | door no no no none none ok   ok   no door no
/[locale]/directives/[id]/publications unknown     | door no no no none none none none no door no
/[locale]/directives/[id]/publications word        | door no no no none none none none no door no
/[locale]/directives/[id]/dossier letter      | door no no no ok   ok   none ok   no door no
/[locale]/directives/[id]/dossier draft       | door no no no none none none none no door no
/[locale]/directives/[id]/dossier otherLetter | door no no no none none ok   ok   no door no
/[locale]/directives/[id]/dossier unknown     | door no no no none none none none no door no
/[locale]/directives/[id]/dossier word        | door no no no none none none none no door no
/[locale]/publications      -               | door      no       no            no    ok       ok      ok           ok              no    door     no
/api/overview/[format]      -               | sign      no       no            no    ok       ok      ok           ok              ok    sign     no
/api/overview/[format]      letter          | sign      no       no            no    ok       ok      none         ok              ok    sign     no
/api/overview/[format]      otherLetter     | sign      no       no            no    none     none    ok           ok              none  sign     no
/api/publications/[format]  -               | sign      no       no            no    ok       ok      ok           ok              no    sign     no
/api/publications/[format]  letter          | sign      no       no            no    ok       ok      none         ok              no    sign     no
/api/publications/[format]  otherLetter     | sign      no       no            no    none     none    ok           ok              no    sign     no
/[locale]/directives/[id]/kit letter | door no no no no ok none ok no door no
/[locale]/directives/[id]/kit draft | door no no no no ok none ok no door no
/[locale]/directives/[id]/kit discarded | door no no no no none none none no door no
/[locale]/directives/[id]/kit otherLetter | door no no no no none ok ok no door no
/[locale]/directives/[id]/kit unknown | door no no no no none none none no door no
/[locale]/directives/[id]/kit word | door no no no no none none none no door no
/[locale]/directives/[id]/changes letter    | door      no       no            no    ok       ok      none         ok              ok    door     no
/[locale]/directives/[id]/changes draft     | door      no       no            no    none     none    none         none            none  door     no
/[locale]/directives/[id]/changes otherLetter | door    no       no            no    none     none    ok           ok              none  door     no
/[locale]/directives/[id]/changes unknown   | door      no       no            no    none     none    none         none            none  door     no
/[locale]/directives/[id]/changes word      | door      no       no            no    none     none    none         none            none  door     no
/[locale]/review            -               | door      no       no            no    ok       ok      ok           ok              no    door     no
/[locale]/review            obligation      | door      no       no            no    ok       ok      none         ok              no    door     no
/[locale]/institutions      -               | door      no       no            no    ok       ok      ok           ok              ok    door     no
/[locale]/institutions/[id] museum          | door      no       no            no    ok       ok      none         ok              ok    door     no
/[locale]/institutions/[id] otherInstitution | door      no       no            no    none     none    ok           ok              none  door     no
/[locale]/institutions/[id] department      | door      no       no            no    none     none    none         none            none  door     no
/[locale]/institutions/[id] unknown         | door      no       no            no    none     none    none         none            none  door     no
/[locale]/institutions/[id] word            | door      no       no            no    none     none    none         none            none  door     no
/[locale]/institutions/imports      -           | door no no no no   ok   ok   ok   ok   door no
/[locale]/institutions/imports/[id] table       | door no no no no   ok   none ok   ok   door no
/[locale]/institutions/imports/[id] unknown     | door no no no no   none none none none door no
/[locale]/institutions/imports/[id] word        | door no no no no   none none none none door no
/api/register/export        -               | sign      no       no            no    ok       ok      ok           ok              ok    sign     no
/api/register/template      -               | sign      no       no            no    no       ok      ok           ok              ok    sign     no
/[locale]/institutions/new  -               | door      no       no            no    no       ok      ok           ok              ok    door     no
/[locale]/institutions/[id]/edit museum     | door      no       no            no    no       ok      none         ok              ok    door     no
/[locale]/institutions/[id]/edit department | door      no       no            no    no       ok      none         ok              ok    door     no
/[locale]/institutions/[id]/edit unknown    | door      no       no            no    no       none    none         none            none  door     no
/[locale]/institutions/[id]/edit word       | door      no       no            no    no       none    none         none            none  door     no
/[locale]/institution       -               | door      ok       ok            ok    no       no      no           no              no    door     no
/[locale]/institution       museum          | door      ok       none          ok    no       no      no           no              no    door     no
/[locale]/obligations             -               | door      ok       ok            ok    no       no      no           no              no    door     no
/[locale]/obligations/[id]        obligation      | door      ok       none          ok    no       no      no           no              no    door     no
/[locale]/obligations/[id]        otherObligation | door      none     ok            none  no       no      no           no              no    door     no
/[locale]/obligations/[id]        unknown         | door      none     none          none  no       no      no           no              no    door     no
/[locale]/obligations/[id]        word            | door      none     none          none  no       no      no           no              no    door     no
/[locale]/audit             -               | door      no       no            no    no       no      no           no              ok    door     no
/[locale]/mail              -               | door      no       no            no    no       ok      ok           ok              ok    door     no
/[locale]/dev/outbox        -               | ok        ok       ok            ok    ok       ok      ok           ok              ok    ok       ok
/api/dev/outbox/[id]        unknown         | none      none     none          none  none     none    none         none            none  none     none
/api/dev/outbox/[id]        word            | none      none     none          none  none     none    none         none            none  none     none
/[locale]/calendar          -               | door      no       no            no    no       ok      ok           ok              ok    door     no
/[locale]/directives/plan   -               | door      no       no            no    ok       ok      ok           ok              ok    door     no
/api/calendar/[token]       unknown         | none      none     none          none  none     none    none         none            none  none     none
/[locale]/receipts          -               | door      ok       ok            ok    no       no      no           no              no    door     no
/[locale]/receipts/[id]     receipt         | door      ok       none          ok    ok       ok      none         ok              ok    door     no
/[locale]/receipts/[id]     unknown         | door      none     none          none  none     none    none         none            none  door     no
/[locale]/receipts/[id]     word            | door      none     none          none  none     none    none         none            none  door     no
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
  door: 'door',
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
