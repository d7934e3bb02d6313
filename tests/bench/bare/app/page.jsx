/** The floor of every page: one heading, rendered for each request. */
export default function Page() {
  return <h1 id="data">Bare</h1>
}
