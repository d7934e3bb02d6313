export { demoLetterPage as GET } from '#/web/demo/letter-page.ts'
